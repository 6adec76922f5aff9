package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** The lines that tell of a meeting: those of an invitation (mẫu 1.7), and the first and last of its minutes (mẫu 1.9). */
final class Meeting {

    private Meeting() {}

    /** Who is invited to what; the invitation ends here when nothing else is written. */
    static List<String> invitation(DraftContent draft) {
        DraftDetails details = draft.details();
        List<String> invited = details.lines(DraftField.ADDRESSEES);
        List<String> lines =
                new ArrayList<>(TemplateFields.listed(draft.organizationName() + " trân trọng kính mời:", invited));
        if (invited.size() == 1) {
            lines.set(0, lines.get(0) + ".");
        }
        details.find(DraftField.EVENT).ifPresent(event -> lines.add("Tới dự " + bare(event) + "."));
        add(lines, "Chủ trì", details, DraftField.CHAIR);
        add(lines, "Thời gian", details, DraftField.TIME);
        add(lines, "Địa điểm", details, DraftField.PLACE);
        if (!lines.isEmpty() && Jsoup.parse(draft.bodyHtml()).text().isBlank()) {
            lines.set(lines.size() - 1, bare(lines.get(lines.size() - 1)) + "./.");
        }
        return lines;
    }

    static List<String> opening(DraftContent draft) {
        DraftDetails details = draft.details();
        List<String> lines = new ArrayList<>();
        add(lines, "Thời gian bắt đầu", details, DraftField.TIME);
        add(lines, "Địa điểm", details, DraftField.PLACE);
        List<String> participants = details.lines(DraftField.PARTICIPANTS);
        lines.addAll(TemplateFields.listed("Thành phần tham dự:", participants));
        if (participants.size() == 1) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ".");
        }
        add(lines, "Chủ trì (chủ tọa)", details, DraftField.CHAIR);
        add(lines, "Thư ký (người ghi biên bản)", details, DraftField.SECRETARY);
        if (!lines.isEmpty()) {
            lines.add("Nội dung:");
        }
        return lines;
    }

    static List<String> closing(DraftContent draft) {
        return draft.details().find(DraftField.END).stream()
                .map(end -> "Cuộc họp kết thúc vào " + bare(end) + "./.")
                .toList();
    }

    private static void add(List<String> lines, String label, DraftDetails details, DraftField field) {
        details.find(field).ifPresent(text -> lines.add(label + ": " + bare(text) + "."));
    }

    private static String bare(String text) {
        return DraftDetails.bare(text);
    }
}
