package vn.vanban.signing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.vanban.shared.WorkingCalendar;

/** What a signature looks like on the page (Nghị định 30/2020, Phụ lục I, II.7-8); images are transparent PNG. */
sealed interface SignatureAppearance {

    /** Empty where the law wants none. */
    byte[] image();

    /** The blue handwriting between the capacity line and the signer's printed name. */
    record Handwriting(String signerName, byte[] image) implements SignatureAppearance {}

    /** The red seal in true size over the left third of the handwriting. */
    record Seal(byte[] image) implements SignatureAppearance {}

    /**
     * The organization's line at the top right of the first page of an annex or an electronic copy: words and the time of
     * the signature, 10 point, black, no image (Phụ lục I, Mục III.1d; Phụ lục III, mẫu 2.2, 3.2).
     *
     * @param words what stands before the time: "Số: 15/QĐ-SYT"
     */
    record Line(String words) implements SignatureAppearance {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("dd/MM/yyyy; HH:mm:ss xxx").withZone(WorkingCalendar.ZONE);

        @Override
        public byte[] image() {
            return new byte[0];
        }

        /** "Số: 15/QĐ-SYT; 05/01/2026; 14:30:15 +07:00". */
        String at(Instant moment) {
            return words + "; " + TIME.format(moment);
        }
    }
}
