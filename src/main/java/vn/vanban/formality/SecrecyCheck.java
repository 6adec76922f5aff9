package vn.vanban.formality;

import java.util.stream.Stream;

/** No state secret may enter a networked system (Điều 1 Quyết định 28/2018/QĐ-TTg; Mục III.2). */
final class SecrecyCheck {

    private SecrecyCheck() {}

    static Stream<Fault> faults(Anatomy document) {
        return document.word().paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines(true).stream())
                .filter(line ->
                        line.text().matches("(Độ mật: ?)?[\\[(]?(MẬT|TỐI MẬT|TUYỆT MẬT|Tối mật|Tuyệt mật)[\\])]?[.!]?"))
                .map(line ->
                        Fault.at(line, "dấu “" + line.text() + "”", "văn bản mật không được đưa lên hệ thống này"));
    }
}
