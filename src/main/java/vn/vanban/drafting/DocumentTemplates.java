package vn.vanban.drafting;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.vanban.shared.BusinessRuleViolation;

/** The DOCX templates of {@code templates/}, one for each document type; the file name begins with the type's code. */
@Component
public class DocumentTemplates {

    private final Map<String, byte[]> templates = new TreeMap<>();

    public DocumentTemplates() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.docx")) {
            String name = file.getFilename();
            templates.put(name.substring(0, name.indexOf('-')), file.getContentAsByteArray());
        }
    }

    /** Refuses a type that has no template. */
    public byte[] of(String typeCode) {
        // File names are plain ASCII.
        byte[] template = templates.get(typeCode.replace('Đ', 'D'));
        if (template == null) {
            throw BusinessRuleViolation.at("type", "Chưa có mẫu cho loại văn bản “" + typeCode + "”.");
        }
        return template.clone();
    }
}
