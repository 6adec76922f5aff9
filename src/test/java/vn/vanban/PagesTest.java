package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.webjars.WebJarVersionLocator;

/** What a browser or Thymeleaf would pass over in silence, found in the text of the pages. */
class PagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*?(?:\"[^\"]*\"[^<>\"]*)*>");
    private static final Pattern FRAGMENT_CALL = Pattern.compile("\\sth:(replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");
    private static final Pattern INLINE_STYLE = Pattern.compile("\\s(th:)?style=");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("\\s(on[a-z]+|hx-on[:\\w-]*)=");
    private static final Pattern ICON = Pattern.compile("\\bti-([a-z0-9-]+)");

    static List<Path> pages() {
        return files("pages", ".html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksItsConditionAroundAFragmentAndNotOnItsTag(Path page) {
        assertThat(tags(page))
                .as("Thymeleaf puts the fragment in place before it reads th:if, th:unless and th:each of the same tag")
                .noneMatch(tag -> FRAGMENT_CALL.matcher(tag).find()
                        && CONDITION.matcher(tag).find()
                        && !tag.contains("th:fragment="));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesNeitherStyleNorScriptThatTheSecurityPolicyWouldRefuse(Path page) {
        assertThat(tags(page))
                .noneMatch(tag -> INLINE_STYLE.matcher(tag).find())
                .noneMatch(tag -> INLINE_SCRIPT.matcher(tag).find())
                .noneMatch(tag -> tag.startsWith("<style"))
                .noneMatch(tag -> tag.startsWith("<script") && !page.endsWith("layout.html"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesOnlyIconsThatAreInTheFont(Path page) {
        String font = libraryText("tabler__icons-webfont", "dist/tabler-icons.css");
        assertThat(found(ICON, text(page))).allMatch(icon -> font.contains(".ti-" + icon + ":before"));
    }

    @Test
    void findsEveryModuleOfTheImportMapInALibrary() {
        Pattern address = Pattern.compile("\"/webjars/([^/\"]+)/([^\"]+)\"");
        List<MatchResult> modules = address.matcher(text(RESOURCES.resolve("importmap.json")))
                .results()
                .toList();
        assertThat(modules).isNotEmpty().allSatisfy(module -> assertThat(libraryText(module.group(1), module.group(2)))
                .isNotBlank());
    }

    @Test
    void bindsEveryStyleSheetIntoTheOne() {
        Path all = RESOURCES.resolve("static/css/vanban.css");
        assertThat(files("static/css", ".css"))
                .filteredOn(sheet -> !sheet.equals(all))
                .allSatisfy(sheet -> assertThat(text(all)).contains("@import \"" + sheet.getFileName() + "\";"));
    }

    private static List<String> tags(Path page) {
        String withoutComments = text(page).replaceAll("(?s)<!--.*?-->", "");
        return TAG.matcher(withoutComments).results().map(MatchResult::group).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String libraryText(String library, String path) {
        String resource = new WebJarVersionLocator().fullPath(library, path);
        assertThat(resource).as("%s in the library %s", path, library).isNotNull();
        try (InputStream stream = PagesTest.class.getResourceAsStream("/" + resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
