package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The mark of a state secret at the head of a file: "MẬT", "TỐI MẬT" or "TUYỆT MẬT" alone on a line. Such documents are
 * not made on a machine with a network (Luật Bảo vệ bí mật nhà nước), so they are not let in here.
 */
public final class SecrecyMark {

    private static final Pattern MARK =
            Pattern.compile("(?:ĐỘ MẬT\\s*:\\s*)?[\\[(]?\\s*((?:TỐI |TUYỆT )?MẬT)\\s*[\\])]?[.:]?");
    private static final int HEAD = 40;

    private SecrecyMark() {}

    /** Refuses, at the form's field "file", a file that {@link UploadGate} has let in and that bears the mark. */
    public static void refuse(FileKind kind, byte[] content) {
        List<String> head =
                switch (kind) {
                    case DOCX -> ofWord(content);
                    case PDF -> ofFirstPage(content);
                    case XLSX, PNG, JPEG -> List.of();
                };
        for (String line : head) {
            var mark = MARK.matcher(Normalizer.normalize(line, Normalizer.Form.NFC)
                    .replaceAll("[\\s\\u00a0]+", " ")
                    .strip());
            if (mark.matches()) {
                throw UploadGate.refusal("Tệp mang dấu độ mật “" + mark.group(1)
                        + "”. Không soạn, lưu hoặc gửi bí mật nhà nước trên hệ thống này: hãy xóa tệp khỏi máy nối mạng"
                        + " và làm theo quy định về bảo vệ bí mật nhà nước.");
            }
        }
    }

    /** Its first paragraphs wherever they stand: in the text, a table, a frame; and those of the page headers. */
    private static List<String> ofWord(byte[] docx) {
        List<String> head = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("word/(document|header\\d*)\\.xml")) {
                    head.addAll(firstParagraphs(zip.readAllBytes()));
                }
            }
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw UploadGate.refusal("Không đọc được tệp Word. Hãy mở tệp bằng Word, lưu lại dạng .docx rồi gửi lại.");
        }
    }

    private static List<String> firstParagraphs(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        List<String> paragraphs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (xml.hasNext() && paragraphs.size() < HEAD) {
            int event = xml.next();
            boolean line = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
                    && xml.getLocalName().matches("p|br|cr|tab");
            if (line) {
                // A frame stands inside a paragraph: what came before it is a line of its own.
                if (!words.toString().isBlank()) {
                    paragraphs.add(words.toString());
                }
                words.setLength(0);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                words.append(xml.getElementText());
            }
        }
        return paragraphs;
    }

    private static List<String> ofFirstPage(byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(pdf).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw UploadGate.refusal("Tệp PDF bị hỏng, không đọc được. Hãy xuất lại PDF rồi gửi lại.");
        }
    }
}
