package vn.vanban.reading;

import java.util.regex.Pattern;

/** The unit with which a paragraph itself begins, as the owner of what it then says: "1. Phòng Tài chính: Lập …". */
final class OwnLabel {

    private static final int LONGEST = 320;

    /** No time takes more characters. */
    private static final int SHORT = 80;

    private static final Pattern LIST_OF_NAMES = Pattern.compile(":\\s*\\p{Lu}[^,;.:]{0,40}[,;] \\p{Lu}");

    private static final Lexicon ROLES = Lexicon.of("cơ quan, đơn vị, chủ đầu tư, chủ dự án");

    private OwnLabel() {}

    /** Whose the paragraph is: the unit before its colon or its first full stop, or the unit that it is as a whole. */
    static Charge of(Text text) {
        var role = inRole(text);
        if (!role.isEmpty()) {
            return role;
        }
        int end = isLabelled(text) ? text.value().indexOf(':') : unitAlone(text);
        return OwnerLabel.of(end > 0 ? text.line(0, end) : text);
    }

    // "1. Cơ quan quản lý: Sở Xây dựng": the label tells the part, and who plays it stands behind.
    private static Charge inRole(Text text) {
        int colon = text.value().indexOf(':');
        if (colon < 0 || !ROLES.startsAt(text.words(), 0) || Label.at(text.words()) == Label.COOPERATING) {
            return Charge.NONE;
        }
        var words = text.line(colon + 1, text.length()).words();
        var named = UnitNames.at(words, 0);
        return !named.isEmpty() && named.end() >= words.size() - 1 ? Charge.of(named.names()) : Charge.NONE;
    }

    /** What the paragraph says after it. */
    static Text after(Text text) {
        int colon = text.value().indexOf(':');
        int end = isLabelled(text) && isUnit(text.line(0, colon)) ? colon : unitAlone(text);
        return end > 0 ? text.line(end + 1, text.length()) : text;
    }

    /** Whether what the paragraph says stands behind the name of a unit and a colon. */
    static boolean leads(Text text) {
        return after(text) != text;
    }

    static boolean isUnit(Text text) {
        return !OwnerLabel.of(text).isEmpty();
    }

    // "Giao các Bộ: Công an, Tài chính …": what follows the colon names more of them.
    private static boolean isLabelled(Text text) {
        int colon = text.value().indexOf(':');
        return colon > 0
                && colon < LONGEST
                && !isTimeAlone(text, colon)
                && !LIST_OF_NAMES
                        .matcher(text.value())
                        .region(colon, text.length())
                        .lookingAt();
    }

    // "Trạm Y tế xã kiểm kê kho thuốc: chậm nhất ngày 15/11"
    private static boolean isTimeAlone(Text text, int colon) {
        var behind = text.value().substring(colon + 1).strip();
        if (behind.length() > SHORT
                || !DutyWords.VERBS.occurs(text.line(0, colon).words())) {
            return false;
        }
        var time = Deadlines.read(behind, null);
        return time.kind() != Deadline.Kind.NONE
                && behind.length() <= time.phrase().length() + 1;
    }

    /** "4. Trưởng phòng Kế toán. Đối chiếu …": where the unit that stands for a sentence ends; 0 where none does. */
    private static int unitAlone(Text text) {
        var first = text.isEmpty() ? text : Sentences.of(text).get(0);
        int stop = first.length() - 1;
        boolean more = stop > 0
                && stop < LONGEST
                && stop + 1 < text.length()
                && first.value().charAt(stop) == '.';
        var label = more ? first.line(0, stop) : first;
        return more && UnitNames.at(label.words(), 0).end() == label.words().size() && isUnit(label) ? stop : 0;
    }
}
