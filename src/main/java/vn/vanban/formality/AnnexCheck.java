package vn.vanban.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "Phụ lục I": its own line, centred, 14, bold; Roman when there are several; the title in capitals (Mục III.1). */
final class AnnexCheck {

    private static final String WANTED = "“Phụ lục” (chữ thường, số La Mã nếu có từ hai phụ lục) trên dòng riêng";

    private AnnexCheck() {}

    static Stream<Fault> faults(Anatomy document) {
        List<Fault> faults = new ArrayList<>();
        document.body().stream()
                .filter(Annexes::isHeading)
                .map(paragraph -> paragraph.lines(false).get(0))
                .forEach(early -> faults.add(Fault.at(early, "đứng trước chữ ký", "phụ lục sau chữ ký và “Nơi nhận”")));
        List<Annexes.Annex> annexes = document.annexes().all();
        for (Annexes.Annex annex : annexes) {
            Line heading = annex.heading();
            boolean right = heading.text().matches(annexes.size() > 1 ? "Phụ lục [IVXLC]+" : "Phụ lục( [IVXLC]+)?");
            if (!right) {
                faults.add(Fault.at(heading, heading.text(), WANTED));
            }
            Look.size(14, 14).inBold().inTheMiddle().faults(heading).forEach(faults::add);
            Look.size(13, 14)
                    .inBold()
                    .inCapitals()
                    .inTheMiddle()
                    .faults(annex.title())
                    .forEach(faults::add);
        }
        return faults.stream();
    }
}
