package vn.vanban.document;

import java.io.IOException;
import java.util.Iterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF must open without a password and carry neither programs nor other files. */
final class PdfCheck {

    private static final COSName[] PROGRAMS = {
        COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"), COSName.getPDFName("EmbeddedFile")
    };

    private PdfCheck() {}

    static void check(byte[] content) {
        PdfStreams.check(content);
        try (PDDocument pdf = Loader.loadPDF(content, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw UploadGate.refusal("Tệp PDF bị khóa. Hãy bỏ mật khẩu và hạn chế quyền rồi gửi lại.");
            }
            if (pdf.getNumberOfPages() == 0) {
                throw UploadGate.refusal("Tệp PDF không có trang nào.");
            }
            refusePrograms(pdf.getDocument());
            refuseDisguises(pdf);
        } catch (InvalidPasswordException e) {
            throw UploadGate.refusal("Tệp PDF được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.");
        } catch (IOException e) {
            throw UploadGate.refusal("Tệp PDF bị hỏng, không đọc được. Hãy xuất lại PDF rồi gửi lại.");
        }
    }

    private static void refusePrograms(COSDocument document) throws IOException {
        for (var key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary && isProgram(dictionary)) {
                throw UploadGate.refusal(
                        "Tệp PDF chứa chương trình hoặc tệp đính kèm. Hãy xuất lại PDF chỉ gồm các trang.");
            }
        }
    }

    /** What a page draws must not pass for a picture, which was not measured. */
    private static void refuseDisguises(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            for (Iterator<PDStream> drawn = page.getContentStreams(); drawn.hasNext(); ) {
                if (COSName.IMAGE.equals(drawn.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
                    throw UploadGate.refusal("Tệp PDF bị hỏng, không đọc được. Hãy xuất lại PDF rồi gửi lại.");
                }
            }
        }
    }

    private static boolean isProgram(COSDictionary dictionary) {
        for (COSName name : PROGRAMS) {
            if (name.equals(dictionary.getCOSName(COSName.TYPE)) || name.equals(dictionary.getCOSName(COSName.S))) {
                return true;
            }
        }
        // Actions may also stand inside another object: /OpenAction << /S /JavaScript … >>.
        return dictionary.entrySet().stream()
                .anyMatch(entry -> entry.getValue() instanceof COSDictionary inner
                        && inner != dictionary
                        && inner.isDirect()
                        && isProgram(inner));
    }
}
