package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.vanban.formality.Finding;
import vn.vanban.formality.Formality;
import vn.vanban.rendition.PdfRenderer;

/** Whether a restyled template can take the standard one's place: the same fields, and a sample on it keeps the form. */
@Component
class TemplateTrial {

    // The registry writes up to five digits of size 13 there, and two for day and month.
    private static final Pattern NUMBER = Pattern.compile("Số:[ \\u00a0]{10,}/.*");
    private static final Pattern DATE = Pattern.compile(".*ngày[ \\u00a0]{5,}tháng[ \\u00a0]{5,}năm.*");

    private final DocumentTemplates standard;
    private final TemplateFiller filler;
    private final PdfRenderer renderer;

    TemplateTrial(DocumentTemplates standard, TemplateFiller filler, PdfRenderer renderer) {
        this.standard = standard;
        this.filler = filler;
        this.renderer = renderer;
    }

    /**
     * @param faults what keeps the file from being filled, in Vietnamese
     * @param findings what the form check finds in a sample written on it
     */
    record Result(List<String> faults, List<Finding> findings) {

        boolean passed() {
            return faults.isEmpty() && findings.isEmpty();
        }
    }

    /** Expects a file that the upload gate has let in. */
    Result of(String form, byte[] template, DraftContent sample) {
        try {
            List<String> faults = fieldFaults(form, template);
            if (!faults.isEmpty()) {
                return new Result(faults, List.of());
            }
            byte[] filled = filler.fill(template, sample);
            renderer.render(filled);
            return new Result(blankFaults(form, new DocxFile(filled).document()), Formality.check(filled));
        } catch (Exception broken) {
            return new Result(
                    List.of("Không điền thử được mẫu này. Hãy tải mẫu chuẩn về, chỉ đổi kiểu chữ, rồi gửi lại."),
                    List.of());
        }
    }

    private List<String> fieldFaults(String form, byte[] template) throws Exception {
        List<ContentControl> wanted = ContentControl.allIn(new DocxFile(standard.of(form)).document());
        List<ContentControl> present = ContentControl.allIn(new DocxFile(template).document());
        Map<String, Long> wantedCounts = counted(wanted);
        Map<String, Long> presentCounts = counted(present);
        List<String> faults = new ArrayList<>();
        add(
                faults,
                "Thiếu trường",
                wanted,
                control -> !presentCounts.containsKey(control.tag())
                        && !control.tag().endsWith("-rule"));
        add(faults, "Có trường lạ, mẫu chuẩn không có", present, control -> !wantedCounts.containsKey(control.tag()));
        add(
                faults,
                "Số lần lặp lại khác mẫu chuẩn",
                wanted,
                control -> presentCounts.containsKey(control.tag())
                        && !presentCounts.get(control.tag()).equals(wantedCounts.get(control.tag())));
        return faults;
    }

    private static Map<String, Long> counted(List<ContentControl> controls) {
        return controls.stream().collect(Collectors.groupingBy(ContentControl::tag, Collectors.counting()));
    }

    private static void add(
            List<String> faults, String complaint, List<ContentControl> controls, Predicate<ContentControl> isWrong) {
        Set<String> names = controls.stream()
                .filter(isWrong)
                .map(control -> "“%s” (thẻ %s)".formatted(control.title(), control.tag()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!names.isEmpty()) {
            faults.add(complaint + ": " + String.join(", ", names) + ".");
        }
    }

    /** Too small a blank would be noticed only when the document is signed. */
    private static List<String> blankFaults(String form, Document document) {
        List<String> lines = WordXml.descendants(document.getDocumentElement(), "p").stream()
                .map(paragraph -> WordXml.descendants(paragraph, "t").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining()))
                .toList();
        List<String> faults = new ArrayList<>();
        if (lines.stream().noneMatch(line -> NUMBER.matcher(line).matches())) {
            faults.add("Sau “Số:” phải chừa ít nhất 10 khoảng trắng để văn thư ghi số.");
        }
        if (!form.equals(DocumentTemplates.MINUTES)
                && lines.stream().noneMatch(line -> DATE.matcher(line).matches())) {
            faults.add("Sau “ngày” và sau “tháng” phải chừa ít nhất 5 khoảng trắng để văn thư ghi ngày ban hành.");
        }
        return faults;
    }
}
