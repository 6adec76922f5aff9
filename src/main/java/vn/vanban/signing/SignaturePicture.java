package vn.vanban.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.util.ConcurrentReferenceHashMap;
import vn.vanban.shared.Hash;

/**
 * A handwriting or a seal as a PDF keeps it: colours and transparency apart. Packing takes longer than signing, so what a
 * person signs with is packed once.
 */
record SignaturePicture(int width, int height, byte[] colours, byte[] transparency) {

    /** Given up when memory is short. */
    private static final Map<Hash, SignaturePicture> PACKED = new ConcurrentReferenceHashMap<>();

    /** @throws SigningImpossible it is no picture */
    static SignaturePicture of(byte[] image) {
        return PACKED.computeIfAbsent(Hash.of(image), hash -> pack(read(image)));
    }

    private static BufferedImage read(byte[] image) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(image));
            if (read == null) {
                throw new SigningImpossible("Hình chữ ký không phải tệp ảnh đọc được.");
            }
            return read;
        } catch (IOException e) {
            throw new SigningImpossible("Hình chữ ký không phải tệp ảnh đọc được.", e);
        }
    }

    private static SignaturePicture pack(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] colours = new byte[3 * pixels.length];
        byte[] transparency = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            colours[3 * i] = (byte) (pixels[i] >> 16);
            colours[3 * i + 1] = (byte) (pixels[i] >> 8);
            colours[3 * i + 2] = (byte) pixels[i];
            transparency[i] = (byte) (pixels[i] >> 24);
        }
        return new SignaturePicture(image.getWidth(), image.getHeight(), deflated(colours), deflated(transparency));
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    PDImageXObject in(PDDocument document) throws IOException {
        var image = stream(document, colours, PDDeviceRGB.INSTANCE);
        image.getCOSObject().setItem(COSName.SMASK, stream(document, transparency, PDDeviceGray.INSTANCE));
        return image;
    }

    private PDImageXObject stream(PDDocument document, byte[] packed, PDColorSpace space) throws IOException {
        return new PDImageXObject(
                document, new ByteArrayInputStream(packed), COSName.FLATE_DECODE, width, height, 8, space);
    }
}
