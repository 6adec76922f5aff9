package vn.vanban.drafting;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentType;
import vn.vanban.shared.BusinessRuleViolation;

/** The DOCX templates of {@code templates/}, one for each document type; the file name begins with the type's code. */
@Component
public class DocumentTemplates {

    /** Mẫu 1.3, "Quyết định ban hành (phê duyệt) …". */
    static final String ENACTING_DECISION = "QDBH";

    static final String MINUTES = DocumentType.MINUTES.abbreviation();

    /** The types that can be written, the frequent ones first. */
    static final List<DocumentType> TYPES = List.of(
            DocumentType.NOTICE,
            DocumentType.OFFICIAL_LETTER,
            DocumentType.PLAN,
            DocumentType.REPORT,
            DocumentType.STATEMENT,
            DocumentType.DECISION,
            DocumentType.INVITATION,
            DocumentType.MINUTES,
            DocumentType.DIRECTIVE,
            DocumentType.GUIDANCE,
            DocumentType.PROGRAMME,
            DocumentType.RESOLUTION,
            DocumentType.TELEGRAM);

    private final Map<String, byte[]> templates = new TreeMap<>();

    /** @param code plain letters, as in the name of its file and in addresses */
    record Form(String code, String badge, String name) {}

    public DocumentTemplates() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.docx")) {
            String name = file.getFilename();
            templates.put(name.substring(0, name.indexOf('-')), file.getContentAsByteArray());
        }
    }

    /** Refuses a type that has no template. */
    public byte[] of(String typeCode) {
        byte[] template = templates.get(plain(typeCode));
        if (template == null) {
            throw BusinessRuleViolation.at("type", "Chưa có mẫu cho loại văn bản “" + typeCode + "”.");
        }
        return template.clone();
    }

    /** What can be restyled. */
    static List<Form> forms() {
        return TYPES.stream()
                .flatMap(type -> type == DocumentType.DECISION
                        ? Stream.of(
                                form(type), new Form(ENACTING_DECISION, "QĐ", "Quyết định ban hành văn bản kèm theo"))
                        : Stream.of(form(type)))
                .toList();
    }

    private static Form form(DocumentType type) {
        return new Form(plain(type.abbreviation()), type.abbreviation(), type.typeName());
    }

    /** File names and addresses are plain ASCII. */
    static String plain(String code) {
        return code.replace('Đ', 'D');
    }
}
