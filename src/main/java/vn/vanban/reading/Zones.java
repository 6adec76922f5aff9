package vn.vanban.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each part of a document is about, as its headings tell: work ordered, what was done, what is asked for. */
final class Zones {

    private static final int SHORT = 40;
    private static final Lexicon MEETING = Lexicon.of("nội dung");
    private static final Lexicon MEETING_TOO = Lexicon.of("thành phần, thời gian, địa điểm, hình thức");
    /** Beside these "Nội dung" heads work. */
    private static final Lexicon TERM =
            Lexicon.of("thời gian thực hiện, thời gian hoàn thành, thời gian triển khai, hình thức thực hiện");

    /** "III. Về kiến nghị của tỉnh": what others asked for is answered by orders. */
    private static final Lexicon OTHERS = Lexicon.of("của");

    private static final Lexicon PLAN = Lexicon.of("ban hành kế hoạch, phê duyệt kế hoạch, ban hành khung kế hoạch");

    private static final Lexicon NEEDED = Lexicon.of("cần, phải, yêu cầu, đề nghị, giao, tập trung");
    private static final Lexicon DONE = Lexicon.of("đã, được, đạt");
    private static final Lexicon TASKS = Lexicon.of("nhiệm vụ, giải pháp, công việc, nội dung, các việc");
    /** "Sau khi nghe báo cáo, Chủ tịch UBND xã kết luận như sau:" */
    private static final Lexicon CONCLUDES =
            Lexicon.of("kết luận như sau, chỉ đạo như sau, kết luận các nội dung sau, thống nhất kết luận");

    private static final Lexicon SAID_BELOW = Lexicon.of("sau, sau đây, như sau, dưới đây");
    private static final int TURN = 10;

    private final Zone byDefault;
    private final boolean concludes;
    private final boolean heeded;
    private final Map<Item, Optional<Zone>> stated = new IdentityHashMap<>();
    private final Set<Item> sought = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Item> turned = Collections.newSetFromMap(new IdentityHashMap<>());

    /** {@code concludes} tells that whoever issues the document asks nobody above. */
    Zones(Zone byDefault, boolean concludes) {
        this(byDefault, concludes, true);
    }

    private Zones(Zone byDefault, boolean concludes, boolean heeded) {
        this.byDefault = byDefault;
        this.concludes = concludes;
        this.heeded = heeded;
    }

    /** Everything orders, whatever stands above it. */
    static Zones unheeded() {
        return new Zones(Zone.DUTIES, true, false);
    }

    /** What a part without a telling heading is about. */
    Zone byDefault() {
        return byDefault;
    }

    /** The zone an item stands in: told by the chapter above it, else by the headings, else by the document's type. */
    Zone of(Item item, boolean inAnnex) {
        if (!heeded) {
            return Zone.DUTIES;
        }
        Zone found = null;
        boolean sure = false;
        for (var at = item; at != null && at.paragraph() != null; at = at.parent()) {
            var zone = stated.computeIfAbsent(at, this::statedBy).orElse(null);
            if (zone != null && (found == null || !sure && found == Zone.DUTIES)) {
                found = zone;
                sure = at.isChapter();
            }
            if (found == null && isBelowTurn(at)) {
                return Zone.DUTIES;
            }
        }
        var rest = inAnnex ? Zone.NARRATIVE : byDefault;
        return found == null || found == Zone.DUTIES && !sure
                ? (rest == Zone.DUTIES && found != null ? found : rest)
                : found;
    }

    private Optional<Zone> statedBy(Item item) {
        if (item.marker() != null
                && item.marker().style() == Marker.Style.ARTICLE
                && DutyWords.PERFORMS.startsAt(item.paragraph().text().words(), 0)
                && !opensPlan(item.paragraph())) {
            return Optional.of(Zone.NARRATIVE);
        }
        if (tellsOfMeeting(item)) {
            return Optional.of(Zone.NARRATIVE);
        }
        var zone = item.isHeading() ? Zone.of(heading(item), item.isPart()) : null;
        if (zone == Zone.PROPOSALS && byDefault == Zone.DUTIES && OTHERS.occurs(Words.of(heading(item)))) {
            return Optional.empty();
        }
        if (zone == Zone.PROPOSALS && concludes) {
            return Optional.of(Zone.DUTIES);
        }
        boolean told = zone == Zone.PROPOSALS && item.paragraph().isMarked() && tells(item.paragraph());
        return told ? Optional.empty() : Optional.ofNullable(zone);
    }

    // "Điều 1. Phê duyệt Kế hoạch tuyển sinh như sau:" tells below what is to be done, and when.
    private static boolean opensPlan(Paragraph article) {
        return article.announces() && PLAN.occurs(article.text().words());
    }

    // After praise and blame: "Thời gian tới, thành phố cần thực hiện tốt một số nhiệm vụ sau:"
    private boolean isBelowTurn(Item item) {
        var above = item.parent();
        if (above != null && above.paragraph() != null && sought.add(above)) {
            above.children().stream()
                    .dropWhile(child -> !turns(child.paragraph()))
                    .forEach(turned::add);
        }
        return turned.contains(item);
    }

    private static boolean turns(Paragraph paragraph) {
        var words = paragraph.text().words();
        int end = Math.max(0, words.size() - TURN);
        boolean needed = NEEDED.occurs(words)
                && !DONE.occurs(words)
                && TASKS.occurs(words, end, words.size())
                && SAID_BELOW.occurs(words, end, words.size());
        return paragraph.announces() && !paragraph.isMarked() && (needed || CONCLUDES.occurs(words, end, words.size()));
    }

    // "b) Đề nghị UBND xã chỉ đạo làm các việc sau:" opens what they are to do.
    private boolean tells(Paragraph heading) {
        return OwnLabel.isUnit(heading.text())
                || byDefault == Zone.DUTIES
                        && heading.announces()
                        && (Clause.of(heading.text()).commands()
                                || asks(heading.text().words()));
    }

    // "III. Văn phòng UBND tỉnh trân trọng đề nghị:"
    private static boolean asks(Words words) {
        int end = words.size() - 1;
        return UnitNames.isName(words, 0) && end > 2 && DutyWords.ORDERS.at(words, end - 2) == 2;
    }

    /** "1. Nội dung" beside "2. Thành phần", "3. Thời gian": what a meeting is about. */
    private static boolean tellsOfMeeting(Item item) {
        return heading(item).length() < SHORT
                && MEETING.startsAt(Words.of(heading(item)), 0)
                && item.parent() != null
                && item.children().stream()
                        .noneMatch(child -> DutyWords.ORDERS.startsAt(
                                child.paragraph().text().words(), 0))
                && item.parent().children().stream()
                        .filter(beside -> beside != item && beside.paragraph().isMarked())
                        .map(beside -> Words.of(heading(beside)))
                        .anyMatch(beside -> MEETING_TOO.startsAt(beside, 0) && !TERM.startsAt(beside, 0));
    }

    private static String heading(Item item) {
        var value = item.paragraph().value();
        int colon = value.indexOf(':');
        return colon > 0 ? value.substring(0, colon) : value;
    }
}
