package vn.vanban.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The words of a PDF, line by line as they stand on its pages, the columns of its tables parted by gaps. */
public final class PdfText {

    private static final int FEWEST_LETTERS = 20;

    private PdfText() {}

    /** Expects a file that {@link UploadGate} has let in; refuses one that is only a picture of its words. */
    public static String of(byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            PlacedText stripper = new PlacedText();
            String text = stripper.getText(pdf).stripTrailing().stripIndent();
            if (text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
                throw UploadGate.refusal(
                        "Tệp PDF là bản chụp (scan), không có chữ để đọc. Hãy dùng tệp PDF xuất từ Word,"
                                + " hoặc đọc trên màn hình rồi gõ các trường.");
            }
            return text;
        } catch (IOException e) {
            throw UploadGate.refusal("Tệp PDF bị hỏng, không đọc được. Hãy xuất lại PDF rồi gửi lại.");
        }
    }
}
