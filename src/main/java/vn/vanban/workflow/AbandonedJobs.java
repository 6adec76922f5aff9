package vn.vanban.workflow;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Takes up at once what this node was doing when it was killed. A job is locked by the node that runs it; the engine
 * would give the node a new name at each start and leave a killed one's seal or dispatch lying until its lock runs out.
 * Here a node is named after its machine and port, which no two running nodes share: a lock that bears the name at start
 * is from an earlier life. The locks of other nodes on the same database stay.
 */
@Component
class AbandonedJobs extends AbstractProcessEnginePlugin {

    private static final Logger log = LoggerFactory.getLogger(AbandonedJobs.class);

    private final String node;

    AbandonedJobs(Environment environment) throws UnknownHostException {
        node = InetAddress.getLocalHost().getHostName() + ":" + environment.getProperty("server.port", "8080");
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getJobExecutor().setLockOwner(node);
        configuration.getCommandExecutorTxRequired().execute(context -> {
            List<JobEntity> abandoned = engine.getManagementService().createJobQuery().acquired().list().stream()
                    .map(JobEntity.class::cast)
                    .filter(job -> node.equals(job.getLockOwner()))
                    .toList();
            abandoned.forEach(JobEntity::unlock);
            if (!abandoned.isEmpty()) {
                log.info("Làm tiếp {} việc dở dang từ lần chạy trước.", abandoned.size());
            }
            return null;
        });
    }
}
