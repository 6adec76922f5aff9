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

/**
 * The DOCX templates of {@code templates/}; a file's name begins with the code of its type. Types that mẫu 1.4 prints
 * alike share one.
 */
@Component
public class DocumentTemplates {

    /** Mẫu 1.3, "Quyết định ban hành (phê duyệt) …". */
    static final String ENACTING_DECISION = "QDBH";

    /** Mẫu 1.4 for the {@link #RARE} types, which differ only in their name. */
    static final String NAMED = "TL";

    static final String MINUTES = DocumentType.MINUTES.abbreviation();

    private static final List<DocumentType> FREQUENT = List.of(
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

    static final List<DocumentType> RARE = List.of(
            DocumentType.SCHEME,
            DocumentType.PROPOSAL,
            DocumentType.PROJECT,
            DocumentType.REGULATION,
            DocumentType.RULE,
            DocumentType.COMMUNIQUE,
            DocumentType.POWER_OF_ATTORNEY,
            DocumentType.DISPATCH_SLIP,
            DocumentType.TRANSFER_SLIP,
            DocumentType.NOTICE_SLIP);

    /** The types that can be written, the frequent ones first. */
    static final List<DocumentType> TYPES =
            Stream.concat(FREQUENT.stream(), RARE.stream()).toList();

    private final Map<String, byte[]> templates = new TreeMap<>();

    /** @param code plain letters, as in the name of its file and in addresses */
    record Form(String code, String badge, String name) {}

    public DocumentTemplates() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.docx")) {
            String name = file.getFilename();
            templates.put(name.substring(0, name.indexOf('-')), file.getContentAsByteArray());
        }
    }

    /** Refuses a form that has no template. */
    public byte[] of(String form) {
        byte[] template = templates.get(plain(form));
        if (template == null) {
            throw BusinessRuleViolation.at("type", "Chưa có mẫu cho loại văn bản “" + form + "”.");
        }
        return template.clone();
    }

    /** The code of the form that a type is written on. */
    static String formOf(DocumentType type) {
        return RARE.contains(type) ? NAMED : plain(type.abbreviation());
    }

    /** What can be restyled. */
    static List<Form> forms() {
        return Stream.concat(
                        FREQUENT.stream().flatMap(DocumentTemplates::formsOf),
                        Stream.of(new Form(NAMED, "1.4", "Các loại khác có tên loại")))
                .toList();
    }

    private static Stream<Form> formsOf(DocumentType type) {
        return type == DocumentType.DECISION
                ? Stream.of(form(type), new Form(ENACTING_DECISION, "QĐ", "Quyết định ban hành văn bản kèm theo"))
                : Stream.of(form(type));
    }

    private static Form form(DocumentType type) {
        return new Form(plain(type.abbreviation()), type.abbreviation(), type.typeName());
    }

    /** File names and addresses are plain ASCII. */
    static String plain(String code) {
        return code.replace('Đ', 'D');
    }
}
