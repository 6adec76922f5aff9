package vn.vanban.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the words of a draft into the template of its type. */
@Component
public class TemplateFiller {

    private final DocumentTemplates templates;

    public TemplateFiller(DocumentTemplates templates) {
        this.templates = templates;
    }

    /** The finished DOCX; {@code typeCode} is that of Phụ lục III, "TB", and "CV" for công văn. */
    public byte[] fill(String typeCode, DraftContent draft) {
        return fill(templates.of(typeCode), draft, true);
    }

    /** The same file with its fields kept, to be written on in Word and uploaded again. */
    public byte[] prefill(String typeCode, DraftContent draft) {
        return fill(templates.of(typeCode), draft, false);
    }

    private static byte[] fill(byte[] template, DraftContent draft, boolean finished) {
        try {
            DocxFile docx = new DocxFile(template);
            Document document = docx.document();
            BodyConverter converter = new BodyConverter(document);
            Map<String, List<String>> fields = TemplateFields.of(draft);
            Annexes annexes = Annexes.in(draft.bodyHtml());
            String body = annexes.body();
            if (tagged(document, TemplateFields.LEGAL_BASIS).findAny().isPresent()) {
                LegalBasis basis = LegalBasis.of(body);
                fields.put(TemplateFields.LEGAL_BASIS, basis.grounds());
                body = basis.rest();
            }
            List<Element> blocks = converter.convert(body);
            tagged(document, TemplateFields.BODY).forEach(control -> control.replaceContent(blocks));
            fillFields(document, fields, finished);
            annexes.appendTo(document, draft);
            return docx.with(document);
        } catch (Exception e) {
            throw new IllegalStateException("The template could not be filled", e);
        }
    }

    private static Stream<ContentControl> tagged(Document document, String tag) {
        return ContentControl.allIn(document).stream()
                .filter(control -> control.tag().equals(tag));
    }

    static void fillFields(Document document, Map<String, List<String>> fields, boolean finished) {
        List<ContentControl> controls = ContentControl.allIn(document);
        for (ContentControl control : controls) {
            List<String> texts = fields.get(control.tag());
            // In Word a field without words keeps its example, so that there is a place to write in.
            if (texts != null && (finished || !texts.isEmpty())) {
                control.fill(texts);
            }
        }
        Optional<Element> closing = controls.stream()
                .filter(control -> control.tag().equals("recipients"))
                .findFirst()
                .map(control -> WordXml.ancestor(control.sdt(), "tbl"));
        if (finished) {
            controls.forEach(ContentControl::unwrap);
        }
        closing.ifPresent(TemplateFiller::keepLastParagraphWith);
    }

    /** A signature must not stand on a page without any of the text it is given for. */
    private static void keepLastParagraphWith(Element closing) {
        Node last = closing.getPreviousSibling();
        List<Element> style =
                last != null && WordXml.isWord(last, "p") ? WordXml.descendants((Element) last, "pStyle") : List.of();
        style.forEach(name -> name.getParentNode()
                .insertBefore(WordXml.element(closing.getOwnerDocument(), "keepNext"), name.getNextSibling()));
    }
}
