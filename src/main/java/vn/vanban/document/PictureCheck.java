package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture must be readable and must not unfold to more dots than a scan of an A3 sheet at 600 dpi has. */
final class PictureCheck {

    private static final long MAX_DOTS = 70_000_000;

    private PictureCheck() {}

    static void check(byte[] picture) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_DOTS) {
                    throw UploadGate.refusal("Ảnh có quá nhiều điểm ảnh. Hãy giảm kích thước ảnh.");
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw UploadGate.refusal("Ảnh bị hỏng, không đọc được. Hãy lưu lại ảnh rồi gửi lại.");
        }
    }
}
