package vn.vanban;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.vanban.organization.DemoAccounts;

/** The last words of the start: where the office is, and as whom to enter. */
@Component
class StartNotice {

    private static final Logger log = LoggerFactory.getLogger(StartNotice.class);

    private final Environment environment;
    private final DemoAccounts demo;

    StartNotice(Environment environment, DemoAccounts demo) {
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        String path = environment.getProperty("server.servlet.context-path", "");
        log.info("Văn Bản đã sẵn sàng: http://localhost:{}{}\n{}", port, path, howToSignIn());
    }

    String howToSignIn() {
        String accounts = demo.accounts().stream()
                .map(a -> "  %-12s %s, %s, %s: %s".formatted(a.username(), a.fullName(), a.title(), a.unit(), a.part()))
                .collect(Collectors.joining("\n"));
        if (accounts.isEmpty()) {
            return "Đăng nhập bằng tài khoản của bạn.";
        }
        return "Cơ quan mẫu, mọi tài khoản dùng mật khẩu %s:\n%s".formatted(demo.password(), accounts);
    }
}
