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
        return fill(templates.of(typeCode), draft);
    }

    /** On a template of the office's own. */
    byte[] fill(byte[] template, DraftContent draft) {
        return fill(template, draft, true);
    }

    /** The same file with its fields kept, to be written on in Word and uploaded again. */
    public byte[] prefill(String typeCode, DraftContent draft) {
        return prefill(templates.of(typeCode), draft);
    }

    byte[] prefill(byte[] template, DraftContent draft) {
        return fill(template, draft, false);
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
                LegalBasis basis = LegalBasis.of(draft.details().lines(DraftField.LEGAL_BASES), body);
                fields.put(TemplateFields.LEGAL_BASIS, basis.grounds());
                body = basis.rest();
            }
            replace(document, TemplateFields.BODY, converter.convert(body));
            if (tagged(document, TemplateFields.ATTACHED_BODY).findAny().isPresent()) {
                Annexes.Annex attached = annexes.takeFirst();
                fields.putAll(TemplateFields.ofAttached(draft, attached.title()));
                replace(document, TemplateFields.ATTACHED_BODY, converter.convert(attached.text()));
            }
            fillFields(document, fields, finished);
            annexes.appendTo(document, draft);
            return docx.with(document);
        } catch (Exception e) {
            throw new IllegalStateException("The template could not be filled", e);
        }
    }

    private static void replace(Document document, String tag, List<Element> blocks) {
        tagged(document, tag).forEach(control -> control.replaceContent(blocks));
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
