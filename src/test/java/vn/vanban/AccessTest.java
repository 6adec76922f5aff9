package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running application, as eleven kinds of people find it: access.txt says what each of them gets. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String STRANGER = "stranger";
    private static final String PASSWORD = "BinhAn@2026";
    private static final Map<String, String> PEOPLE = Map.of(
            "drafter", Road.DRAFTER,
            "head", Road.UNIT_HEAD,
            "checker", Road.FORMALITY_CHECKER,
            "signer", Road.SIGNER,
            "clerk", Road.REGISTRY_CLERK,
            "receiver", AccessObjects.HOSPITAL_CLERK,
            "outsider", "tam.dinh",
            "province", AccessObjects.PROVINCE_DRAFTER,
            "admin", "phuc.cao",
            "monitor", "dat.luu");
    private static final Set<String> OPEN_TO_STRANGERS =
            Set.of("GET /sign-in", "ANY /error", "GET /verify", "POST /verify");

    @Autowired
    Map<String, RequestMappingHandlerMapping> mappings;

    @Autowired
    AccessObjects objects;

    @LocalServerPort
    int port;

    private final Map<String, Visitor> visitors = new HashMap<>();

    /**
     * @param object the state its object is in, or "-" for a route about none
     * @param answers by role: "own/foreign", or one answer where there is no object
     */
    record Expectation(String method, String path, String object, Map<String, String> answers, String fields) {

        String route() {
            return method + " " + path;
        }

        HttpMethod verb() {
            return HttpMethod.valueOf(method.equals("ANY") ? "GET" : method);
        }

        boolean hasObject() {
            return !object.equals("-");
        }

        @Override
        public String toString() {
            return route();
        }
    }

    static List<Expectation> expectations() throws IOException {
        try (InputStream file = AccessTest.class.getResourceAsStream("access.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> roles = Arrays.asList(lines.get(0).strip().split("\\s+"));
            return lines.stream().skip(1).map(line -> read(line, roles)).toList();
        }
    }

    private static Expectation read(String line, List<String> roles) {
        String[] words = line.split("\\s+", roles.size() + 4);
        assertThat(words).as(line).hasSizeGreaterThanOrEqualTo(roles.size() + 3);
        Map<String, String> answers = new LinkedHashMap<>();
        IntStream.range(0, roles.size()).forEach(n -> answers.put(roles.get(n), words[n + 3]));
        assertThat(answers.values())
                .as(line)
                .allMatch(answer -> answer.matches(words[2].equals("-") ? "in|\\d{3}" : "(in|\\d{3})/(in|\\d{3})"));
        return new Expectation(
                words[0], words[1], words[2], answers, words.length > roles.size() + 3 ? words[roles.size() + 3] : "");
    }

    @Test
    void statesWhatEachRoleGetsOnEveryRouteThereIs() throws IOException {
        Set<String> routes = new TreeSet<>();
        mappings.values().forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                .flatMap(AccessTest::routes)
                .forEach(routes::add));
        assertThat(expectations()).extracting(Expectation::route).containsExactlyInAnyOrderElementsOf(routes);
        assertThat(expectations())
                .allSatisfy(expectation -> assertThat(expectation.answers().keySet())
                        .containsAll(PEOPLE.keySet())
                        .contains(STRANGER)
                        .hasSize(PEOPLE.size() + 1));
    }

    @Test
    void opensNothingMoreToStrangersThanSignInAndVerification() throws IOException {
        assertThat(expectations())
                .filteredOn(expectation -> !OPEN_TO_STRANGERS.contains(expectation.route()))
                .allSatisfy(expectation -> assertThat(expectation.answers().get(STRANGER))
                        .isEqualTo(expectation.hasObject() ? "in/in" : "in"));
        assertThat(visitor(STRANGER).send(HttpMethod.GET, "/no-such-page", "", new byte[0]))
                .isEqualTo("in");
        assertThat(visitor("drafter").send(HttpMethod.GET, "/no-such-page", "", new byte[0]))
                .isEqualTo("404");
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void answersEachPersonAsStated(Expectation expectation) {
        Map<String, String> found = expectation.hasObject() ? aboutAnObject(expectation) : aboutNone(expectation);
        assertThat(found).isEqualTo(expectation.answers());
    }

    private Map<String, String> aboutNone(Expectation expectation) {
        Map<String, String> found = new HashMap<>(expectation.answers());
        String path = expectation.path().replace("{form}", "TB").replace("{person}", objects.signer());
        found.replaceAll((role, stated) -> send(role, expectation, path, expectation.fields()));
        return found;
    }

    /** Who may do it comes last: by then it must still be as it was, whatever the others tried. */
    private Map<String, String> aboutAnObject(Expectation expectation) {
        AccessObjects.Target own = expectation.verb() == HttpMethod.GET
                ? objects.toRead(expectation.object())
                : objects.own(expectation.object());
        AccessObjects.Target foreign = objects.foreign(own, expectation.object());
        String before = objects.trace(own) + objects.trace(foreign);
        Map<String, String> found = new HashMap<>();
        Map<Boolean, List<String>> roles = expectation.answers().keySet().stream()
                .collect(Collectors.partitioningBy(role -> succeeds(expectation, role)));
        roles.get(false).forEach(role -> found.put(role, sendToBoth(own, foreign, role, expectation)));
        assertThat(objects.trace(own) + objects.trace(foreign))
                .as("after those who may not")
                .isEqualTo(before);
        roles.get(true).forEach(role -> found.put(role, sendToBoth(own, foreign, role, expectation)));
        return found;
    }

    private static boolean succeeds(Expectation expectation, String role) {
        return expectation.answers().get(role).startsWith("302/");
    }

    private String sendToBoth(
            AccessObjects.Target own, AccessObjects.Target foreign, String role, Expectation expectation) {
        return Stream.of(own, foreign)
                .map(target ->
                        send(role, expectation, target.fill(expectation.path()), target.fill(expectation.fields())))
                .collect(Collectors.joining("/"));
    }

    private String send(String role, Expectation expectation, String path, String fields) {
        return visitor(role).send(expectation.verb(), path, fields, objects.pdf());
    }

    private Visitor visitor(String role) {
        return visitors.computeIfAbsent(
                role,
                name -> name.equals(STRANGER) ? new Visitor(port) : Visitor.signedIn(port, PEOPLE.get(name), PASSWORD));
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Stream<String> verbs =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(RequestMethod::name);
        return verbs.flatMap(verb -> mapping.getPatternValues().stream().map(path -> verb + " " + path));
    }
}
