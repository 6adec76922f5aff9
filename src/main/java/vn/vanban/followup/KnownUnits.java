package vn.vanban.followup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.vanban.organization.Directory;
import vn.vanban.organization.RecipientGroup;
import vn.vanban.organization.Unit;
import vn.vanban.organization.UnitId;

/**
 * The units a document of an organization may mean by a name: those of the organization before the others of the
 * directory, and its recipient groups.
 */
final class KnownUnits {

    private static final int MOST_NEAREST = 3;

    /** As offices write them, when the directory does not know the short form itself. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("ttyt", "trung tam y te"),
            Map.entry("tyt", "tram y te"),
            Map.entry("bvdk", "benh vien da khoa"),
            Map.entry("bv", "benh vien"),
            Map.entry("pyt", "phong y te"),
            Map.entry("syt", "so y te"),
            Map.entry("cdc", "trung tam kiem soat benh tat"),
            Map.entry("vp", "van phong"),
            Map.entry("p", "phong"),
            Map.entry("tt", "trung tam"));

    /** "Giám đốc các bệnh viện": the person stands for the unit. */
    private static final Pattern HEAD = Pattern.compile(
            "^(dong chi )?(pho )?(giam doc|thu truong|lanh dao|truong|chanh|nguoi dung dau|chu tich) (?=\\p{L})");

    /** "Phòng NVY": the kind of unit stands before its abbreviation. */
    private static final Pattern KIND = Pattern.compile("^(phong|ban|khoa|to|van phong|chi cuc|trung tam|benh vien) ");

    private static final Pattern PLURAL = Pattern.compile("\\b(cac|moi|nhung|tat ca|toan bo|toan the|tung) ");

    private static final Pattern BELONGS = Pattern.compile("\\b(truc thuoc|thuoc|cua) ");

    /** "Các sở, ngành có liên quan": it orders nobody in particular. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?:cac|moi|nhung|tat ca|toan bo|va|hoac|so|bo|ban|nganh|doan the|don vi|co quan|to chuc|ca nhan"
                    + "|dia phuong|phong|khoa|luc luong|chuc nang) )*(?:(?:co )?lien quan|khac|co quan chuc nang)"
                    + "(?: khac| (?:co )?lien quan)?(?: (?:thuoc|cua|tren|trong|tai|o) .*)?");

    private final List<Unit> own;
    private final List<Unit> others;
    private final List<RecipientGroup> groups;

    private KnownUnits(List<Unit> own, List<Unit> others, List<RecipientGroup> groups) {
        this.own = own;
        this.others = others;
        this.groups = groups;
    }

    static KnownUnits of(UnitId organization, Directory directory) {
        List<Unit> all = directory.units();
        Set<UnitId> inside = new HashSet<>(Set.of(organization));
        for (int before = 0; before < inside.size(); ) {
            before = inside.size();
            all.stream()
                    .filter(unit -> unit.parent().filter(inside::contains).isPresent())
                    .forEach(unit -> inside.add(unit.id()));
        }
        return new KnownUnits(
                all.stream().filter(unit -> inside.contains(unit.id())).toList(),
                all.stream().filter(unit -> !inside.contains(unit.id())).toList(),
                directory.groupsOf(organization));
    }

    /**
     * What a name means.
     *
     * @param name as the directory has it, or as it was written where nothing was found
     * @param nearest names that come near, when nothing was found
     */
    record Named(String name, List<Unit> units, boolean group, List<String> nearest) {

        public boolean isKnown() {
            return !units.isEmpty();
        }

        /** Among those who cooperate it may be left out. */
        public boolean isGeneral() {
            return !isKnown() && GENERAL.matcher(folded(name)).matches();
        }

        /** Whether nobody can tell which unit it is, though it names one. */
        public boolean isUnclear() {
            return !isKnown() && !isGeneral();
        }
    }

    List<Named> named(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(this::find).toList();
    }

    Named find(String written) {
        String words = HEAD.matcher(expanded(compared(written))).replaceFirst("");
        return unit(unit -> compared(unit.name()).equals(words)
                        || folded(unit.abbreviation()).equals(folded(written))
                        || folded(unit.abbreviation())
                                .equals(KIND.matcher(words).replaceFirst("")))
                .or(() -> group(words))
                .or(() -> only(unit -> begins(compared(unit.name()), words)))
                .or(() -> longest(words))
                .orElseGet(() -> new Named(written.strip(), List.of(), false, nearest(words)));
    }

    /** For the suggestions of a form. */
    List<Named> like(String typed, int most) {
        String wanted = folded(typed);
        List<Named> found = new ArrayList<>();
        groups.stream()
                .filter(group -> folded(group.name()).contains(wanted))
                .map(this::named)
                .forEach(found::add);
        all().stream()
                .filter(unit -> folded(unit.name() + " " + unit.abbreviation()).contains(wanted))
                .map(KnownUnits::named)
                .forEach(found::add);
        return found.subList(0, Math.min(most, found.size()));
    }

    private Optional<Named> unit(Predicate<Unit> fits) {
        return all().stream().filter(fits).findFirst().map(KnownUnits::named);
    }

    /** Where exactly one unit of the organization fits, or else exactly one of the others. */
    private Optional<Named> only(Predicate<Unit> fits) {
        for (List<Unit> circle : List.of(own, others)) {
            List<Unit> found = circle.stream().filter(fits).toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(named(found.get(0))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Các trung tâm y tế" means the group whose name goes on with what the text leaves out. */
    private Optional<Named> group(String words) {
        String several = PLURAL.matcher(words + " ").replaceAll("").strip();
        boolean plural = !several.equals(words);
        List<RecipientGroup> fitting = groups.stream()
                .filter(group -> compared(group.name()).equals(words)
                        || plural && begins(singular(group), several)
                        || plural && begins(several, singular(group)))
                .toList();
        return fitting.size() == 1 ? Optional.of(named(fitting.get(0))) : Optional.empty();
    }

    private static String singular(RecipientGroup group) {
        return PLURAL.matcher(compared(group.name()) + " ").replaceAll("").strip();
    }

    /** The name at the front of words that were read too far: "Bệnh viện Đa khoa tỉnh đo tỷ lệ". */
    private Optional<Named> longest(String words) {
        return all().stream()
                .filter(unit -> begins(words, compared(unit.name())))
                .max(Comparator.comparingInt(unit -> unit.name().length()))
                .map(KnownUnits::named);
    }

    private List<String> nearest(String words) {
        Set<String> wanted = new HashSet<>(Arrays.asList(words.split(" ")));
        record Candidate(String name, long shared) {}
        List<Candidate> candidates = new ArrayList<>();
        all().forEach(unit -> candidates.add(new Candidate(unit.name(), shared(wanted, unit.name()))));
        groups.forEach(group -> candidates.add(new Candidate(group.name(), shared(wanted, group.name()))));
        return candidates.stream()
                .filter(candidate -> candidate.shared() > 0)
                .sorted(Comparator.comparingLong(Candidate::shared).reversed())
                .limit(MOST_NEAREST)
                .map(Candidate::name)
                .toList();
    }

    private static long shared(Set<String> words, String name) {
        return Arrays.stream(compared(name).split(" ")).filter(words::contains).count();
    }

    private List<Unit> all() {
        List<Unit> all = new ArrayList<>(own);
        all.addAll(others);
        return all;
    }

    private static Named named(Unit unit) {
        return new Named(unit.name(), List.of(unit), false, List.of());
    }

    private Named named(RecipientGroup group) {
        List<Unit> units =
                all().stream().filter(unit -> group.units().contains(unit.id())).toList();
        return new Named(group.name(), units, true, List.of());
    }

    private static boolean begins(String words, String with) {
        return !with.isEmpty() && (words + " ").startsWith(with + " ");
    }

    private static String expanded(String words) {
        String[] parts = words.split(" ");
        parts[0] = SHORT_FORMS.getOrDefault(parts[0], parts[0]);
        return String.join(" ", parts);
    }

    /** "Ủy ban nhân dân" and "UBND" are one word, and whose a unit is may be said with a word or without. */
    private static String compared(String name) {
        return BELONGS.matcher(folded(name).replace("uy ban nhan dan", "ubnd").replace("hoi dong nhan dan", "hdnd"))
                .replaceAll("");
    }

    /** Case, marks and hyphens do not tell units apart. */
    static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
