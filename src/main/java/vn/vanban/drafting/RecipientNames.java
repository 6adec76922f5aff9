package vn.vanban.drafting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.organization.Council;
import vn.vanban.organization.Directory;
import vn.vanban.organization.RecipientGroup;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/** What the lines of "Nơi nhận" mean: a unit, a group, or words that are only printed. */
@Component
class RecipientNames {

    private static final Pattern PURPOSE = Pattern.compile("\\s*\\((?:để\\s+)?(báo cáo|b/c|biết|thực hiện)\\)\\s*$");

    private final Directory directory;

    RecipientNames(Directory directory) {
        this.directory = directory;
    }

    /** A name as the combobox offers it; the detail tells a group by how many units it reaches. */
    record Suggestion(String name, String detail) {}

    List<Recipient> read(List<String> lines, UnitId organization) {
        List<RecipientGroup> groups = directory.groupsOf(organization);
        List<Unit> units = directory.units();
        List<Council> councils = councils();
        return lines.stream().map(line -> read(line, groups, units, councils)).toList();
    }

    List<Suggestion> like(String words, UnitId organization) {
        String wanted = comparable(words);
        Stream<Suggestion> groups = directory.groupsOf(organization).stream()
                .map(group ->
                        new Suggestion(group.name(), "nhóm, " + group.units().size() + " đơn vị"));
        Stream<Suggestion> units = directory.units().stream().map(unit -> new Suggestion(unit.name(), null));
        Stream<Suggestion> councils =
                councils().stream().map(council -> new Suggestion(council.name(), "gửi " + council.superiorName()));
        return Stream.of(groups, units, councils)
                .flatMap(suggestions -> suggestions)
                .filter(suggestion -> comparable(suggestion.name()).contains(wanted))
                .limit(12)
                .toList();
    }

    /** Those in force; what is sent to one goes to the organization that keeps it. */
    private List<Council> councils() {
        return directory.issuingOrganizations().stream()
                .flatMap(organization -> directory.councilsOf(organization.id()).stream())
                .filter(council -> council.isInForceOn(directory.today()))
                .toList();
    }

    private static Recipient read(String line, List<RecipientGroup> groups, List<Unit> units, List<Council> councils) {
        Matcher purpose = PURPOSE.matcher(line);
        String name = comparable(purpose.replaceFirst(""));
        Long group = groups.stream()
                .filter(one -> comparable(one.name()).equals(name))
                .map(RecipientGroup::id)
                .findFirst()
                .orElse(null);
        Long unit = group != null
                ? null
                : Stream.concat(
                                units.stream()
                                        .filter(one -> comparable(one.name()).equals(name))
                                        .map(Unit::id),
                                councils.stream()
                                        .filter(one -> comparable(one.name()).equals(name))
                                        .map(Council::organization))
                        .map(UnitId::value)
                        .findFirst()
                        .orElse(null);
        return new Recipient(line, purpose(purpose.reset(line)), unit, group);
    }

    /** Without the purpose that follows the name in brackets, as a letter addresses it. */
    static String bare(String line) {
        return PURPOSE.matcher(line).replaceFirst("");
    }

    private static Purpose purpose(Matcher suffix) {
        if (!suffix.find()) {
            return Purpose.FOR_ACTION;
        }
        return switch (suffix.group(1)) {
            case "báo cáo", "b/c" -> Purpose.FOR_REPORT;
            case "biết" -> Purpose.FOR_INFORMATION;
            default -> Purpose.FOR_ACTION;
        };
    }

    /** People type "ubnd các xã" for "UBND các xã"; case, spaces and decomposed letters do not matter. */
    private static String comparable(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("vi"))
                .strip()
                .replaceAll("\\s+", " ");
    }
}
