package vn.vanban.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vanban.shared.BusinessRuleViolation;

/** Looks at every file somebody sends before any library opens it, and refuses what could harm a reader or this system. */
@Component
public class UploadGate {

    static final int MAX_FILE = 20 * 1024 * 1024;

    /**
     * What the file is; refuses with the reason, at the form's field "file", whatever is not one of {@code wanted}, bears
     * another kind's name, is too large, is locked, or carries anything that runs or lies outside the file.
     */
    public FileKind admit(String fileName, byte[] content, FileKind... wanted) {
        Set<FileKind> kinds = wanted.length == 0 ? EnumSet.allOf(FileKind.class) : EnumSet.copyOf(List.of(wanted));
        if (content.length == 0) {
            throw refusal("Tệp rỗng. Hãy chọn lại tệp.");
        }
        if (content.length > MAX_FILE) {
            throw refusal("Tệp lớn hơn 20 MB. Hãy giảm cỡ ảnh trong tệp hoặc tách thành nhiều tệp.");
        }
        FileKind kind = kind(content);
        if (!kinds.contains(kind)) {
            throw refusal("Tệp là " + kind.displayName() + "; ở đây chỉ nhận "
                    + kinds.stream().map(FileKind::displayName).collect(Collectors.joining(", ")) + ".");
        }
        if (!kind.isNameOf(fileName)) {
            throw refusal(
                    "Nội dung tệp là " + kind.displayName() + " nhưng tên tệp lại khác. Hãy đặt đúng phần mở rộng.");
        }
        return kind;
    }

    static BusinessRuleViolation refusal(String message) {
        return BusinessRuleViolation.at("file", message);
    }

    private static FileKind kind(byte[] content) {
        if (FileKind.startsWith(content, 'P', 'K', 3, 4)) {
            return new OfficePackageCheck(content).kind();
        }
        if (FileKind.startsWith(content, '%', 'P', 'D', 'F', '-')) {
            PdfCheck.check(content);
            return FileKind.PDF;
        }
        if (FileKind.startsWith(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            PictureCheck.check(content);
            return FileKind.PNG;
        }
        if (FileKind.startsWith(content, 0xFF, 0xD8, 0xFF)) {
            PictureCheck.check(content);
            return FileKind.JPEG;
        }
        if (FileKind.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refusal(
                    "Tệp ở dạng Office cũ (.doc, .xls) hoặc được đặt mật khẩu. Hãy bỏ mật khẩu, lưu lại dạng .docx"
                            + " hoặc .xlsx rồi gửi lại.");
        }
        throw refusal("Không nhận ra loại tệp. Chỉ nhận Word (.docx), Excel (.xlsx), PDF, ảnh PNG hoặc JPEG.");
    }
}
