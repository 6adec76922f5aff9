package vn.vanban.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models and the code keep the names they have for one another. */
class BpmnContractTest {

    private static final JavaClasses CODE = new ClassFileImporter().importPackages("vn.vanban.workflow");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^)]*)\\)");
    private static final Pattern MODELLER_DEFAULT = Pattern.compile(".*_[0-9a-z]{7}|.*_\\d+");
    private static final Set<String> VARIABLES = Set.of(
            OutgoingDocumentProcess.CONTENT_DECISION,
            OutgoingDocumentProcess.CONSULTED_UNITS,
            OutgoingDocumentProcess.CONSULTED_UNIT,
            OutgoingDocumentProcess.OPINIONS_DUE_AT,
            AssignmentProcess.COOPERATING_UNIT);

    static Stream<Path> models() throws IOException {
        return Files.list(Path.of("bpmn")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void processFileAndClassHaveOneName(Path file) {
        Process process = processOf(file);
        assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
        assertThat(classOf(process).getModifiers()).contains(JavaModifier.PUBLIC);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsCallMethodsThatExist(Path file) throws IOException {
        JavaClass called = classOf(processOf(file));
        List<MatchResult> calls = expressionsIn(file)
                .flatMap(expression -> CALL.matcher(expression).results())
                .toList();
        List<String> topics = elements(file, ServiceTask.class).stream()
                .map(ServiceTask::getCamundaTopic)
                .filter(Objects::nonNull)
                .toList();
        assertThat(calls.size() + topics.size()).isPositive();
        assertThat(topics).allSatisfy(topic -> assertThat(called.getMethods())
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .extracting(JavaMethod::getName)
                .contains(topic));
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.group(1)).isEqualToIgnoringCase(called.getSimpleName());
            assertThat(called.getMethods())
                    .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filteredOn(JavaMethod::getName, call.group(2))
                    .extracting(method -> method.getRawParameterTypes().size())
                    .contains(call.group(3).split(",").length);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsReadNothingButTheDeclaredVariables(Path file) throws IOException {
        assertThat(expressionsIn(file)
                        .map(expression -> CALL.matcher(expression)
                                .replaceAll(call -> call.group(3))
                                .replaceAll("'\\w+'|execution\\.processBusinessKey", " ")
                                .replaceAll("[^\\w]+", " "))
                        .flatMap(words -> Stream.of(words.strip().split(" +")))
                        .filter(word -> !word.isEmpty()))
                .isSubsetOf(VARIABLES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskIsSomethingInTheInbox(Path file) {
        assertThat(elements(file, Task.class)).isNotEmpty();
        assertThat(elements(file, UserTask.class)).allSatisfy(task -> {
            assertThat(InboxAct.ofTask(task.getId())).isNotNull();
            assertThat(task.getCamundaCandidateGroups()).startsWith("${").doesNotContain(",${");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void elementsHaveSpeakingIdsVietnameseNamesAndAPlaceInThePicture(Path file) {
        assertThat(elements(file, FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
        });
        assertThat(elements(file, SequenceFlow.class))
                .allSatisfy(flow ->
                        assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
        assertThat(elements(file, FlowElement.class))
                .extracting(BaseElement::getId)
                .noneMatch(id -> MODELLER_DEFAULT.matcher(id).matches());
    }

    private static <T extends FlowElement> Collection<T> elements(Path file, Class<T> type) {
        return model(file).getModelElementsByType(type);
    }

    private static Stream<String> expressionsIn(Path file) throws IOException {
        return Pattern.compile("\\$\\{([^}]*)}")
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1));
    }

    private static Process processOf(Path file) {
        return model(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static JavaClass classOf(Process process) {
        return new ClassFileImporter()
                .importPackages("vn.vanban.workflow")
                .get("vn.vanban.workflow." + process.getId());
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
