package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unpacks an Office file with every length counted and looks into each part. */
final class OfficePackageCheck {

    private static final int MAX_PARTS = 2_000;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final int MAX_XML = 10 * 1024 * 1024;
    private static final int MAX_RATIO = 200;

    private final byte[] content;
    private final OfficeXmlCheck xml = new OfficeXmlCheck();
    // Names as written, and again in lower case to find the pairs that Windows takes for one.
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    OfficePackageCheck(byte[] content) {
        this.content = content;
    }

    FileKind kind() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                checkName(part.getName());
                byte[] bytes = read(zip, part.getName());
                sizes.put(part.getName(), (long) bytes.length);
                checkContent(part.getName(), bytes);
            }
            checkDirectory();
        } catch (IOException | IllegalArgumentException e) {
            throw UploadGate.refusal(
                    "Tệp bị hỏng hoặc được đặt mật khẩu. Hãy mở bằng Word hoặc Excel, lưu lại rồi gửi lại.");
        }
        return xml.kind();
    }

    private void checkName(String name) {
        if (names.size() == MAX_PARTS) {
            throw UploadGate.refusal("Tệp có hơn 2.000 thành phần bên trong, vượt mức cho phép.");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw damaged("hai thành phần trùng tên");
        }
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || name.matches("(.*/)?\\.\\.(/.*)?")) {
            throw damaged("tên thành phần trỏ ra ngoài tệp");
        }
        if (name.matches("(?i).*(vbaProject|vbaData|/activeX/|/embeddings/|/macrosheets/|/externalLinks/).*")) {
            throw programs();
        }
    }

    private byte[] read(ZipInputStream zip, String name) throws IOException {
        boolean isXml = isXml(name);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            unpacked += length;
            part.write(buffer, 0, length);
            if (unpacked > MAX_UNPACKED
                    || unpacked > (long) content.length * MAX_RATIO
                    || isXml && part.size() > MAX_XML) {
                throw UploadGate.refusal(
                        "Tệp phình quá lớn khi mở ra. Hãy giảm cỡ ảnh, bảng trong tệp hoặc tách thành nhiều tệp.");
            }
        }
        return part.toByteArray();
    }

    private void checkContent(String name, byte[] bytes) {
        if (FileKind.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                || FileKind.startsWith(bytes, 'P', 'K', 3, 4)
                || FileKind.startsWith(bytes, 'M', 'Z')) {
            throw programs();
        }
        if (isXml(name)) {
            xml.check(name, bytes);
        } else if (name.matches("(?i).*\\.(png|jpe?g)")) {
            PictureCheck.check(bytes);
        }
    }

    /** Libraries read the parts in the order they lie or by the directory at the end: both must tell the same. */
    private void checkDirectory() throws IOException {
        Path file = Files.createTempFile("upload", ".zip");
        try {
            Files.write(file, content);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                Map<String, Long> listed = new HashMap<>();
                Collections.list(zip.entries()).forEach(part -> listed.put(part.getName(), part.getSize()));
                if (!listed.equals(sizes)) {
                    throw damaged("mục lục không khớp nội dung");
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isXml(String name) {
        return name.matches("(?i).*\\.(xml|rels|vml|svg)");
    }

    static RuntimeException programs() {
        return UploadGate.refusal(
                "Tệp chứa macro, điều khiển ActiveX hoặc tệp nhúng. Hãy bỏ các phần này, lưu lại dạng .docx"
                        + " hoặc .xlsx thường.");
    }

    static RuntimeException damaged(String how) {
        return UploadGate.refusal(
                "Tệp không đúng cấu trúc (" + how + "). Hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi gửi lại.");
    }
}
