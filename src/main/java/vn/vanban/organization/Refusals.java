package vn.vanban.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;
import vn.vanban.shared.NotFound;
import vn.vanban.shared.Overtaken;

/**
 * Turns every refusal into its status and Vietnamese words: a note in place for htmx, a page otherwise. What nobody
 * expected is logged under a number, and the reader gets the number, never the exception.
 */
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    static final String TOO_LONG =
            "Nội dung gửi lên dài quá 2 MB, chưa có gì được ghi. Hãy rút gọn, hoặc gửi thành tệp đính kèm.";

    private static final String MALFORMED = "Yêu cầu không đúng dạng, chưa có gì được ghi.";

    private final FrameAdvice frame;

    Refusals(FrameAdvice frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refused(BusinessRuleViolation refusal, HttpServletRequest request) {
        ModelAndView answer = answer(HttpStatus.UNPROCESSABLE_ENTITY, refusal.getMessage(), request);
        refusal.field().ifPresent(field -> answer.addObject("field", field));
        return answer;
    }

    @ExceptionHandler
    ModelAndView overtaken(Overtaken refusal, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, refusal.getMessage(), request);
    }

    @ExceptionHandler
    ModelAndView overtaken(OptimisticLockingFailureException race, HttpServletRequest request) {
        return answer(
                HttpStatus.CONFLICT,
                "Người khác vừa làm việc này trước bạn một bước. Hãy tải lại trang để thấy trạng thái mới.",
                request);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound refusal, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, refusal.getMessage(), request);
    }

    @ExceptionHandler
    ModelAndView forbidden(Forbidden refusal, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, refusal.getMessage(), request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException refusal, HttpServletRequest request) {
        return answer(
                HttpStatus.CONTENT_TOO_LARGE,
                "Có tệp lớn hơn 20 MB, hoặc các tệp cộng lại lớn hơn 100 MB. Hãy nén ảnh hoặc gửi ít tệp hơn.",
                request);
    }

    /** The server reads the fields of a form when they are first asked for, which may be here. */
    @ExceptionHandler
    ModelAndView unreadable(InvalidParameterException fields, HttpServletRequest request) {
        HttpStatus status = HttpStatus.valueOf(fields.getErrorCode());
        return answer(status, status == HttpStatus.CONTENT_TOO_LARGE ? TOO_LONG : MALFORMED, request);
    }

    /** A form with a file that arrives without its parts. */
    @ExceptionHandler({MultipartException.class, MethodArgumentConversionNotSupportedException.class})
    ModelAndView broken(Exception refusal, HttpServletRequest request) {
        return answer(
                HttpStatus.UNPROCESSABLE_ENTITY, "Tệp gửi lên không trọn vẹn. Hãy chọn lại tệp rồi gửi lại.", request);
    }

    /** An address with something else where an id or a number belongs leads nowhere. */
    @ExceptionHandler
    ModelAndView misspelt(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(HttpStatus.NOT_FOUND, "Không có trang ở địa chỉ này.", request)
                : answer(HttpStatus.BAD_REQUEST, MALFORMED, request);
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception failure, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null; // nobody is left to be told
        }
        if (failure instanceof ErrorResponse standard
                && standard.getStatusCode().is4xxClientError()) {
            return answer(standard.getStatusCode(), MALFORMED, request);
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("Incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), failure);
        ModelAndView answer = answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Hệ thống gặp lỗi, chưa có gì được ghi. Hãy thử lại; nếu còn lỗi, báo quản trị mã " + incident + ".",
                request);
        answer.addObject("incident", incident);
        return answer;
    }

    private ModelAndView answer(HttpStatusCode status, String message, HttpServletRequest request) {
        boolean htmx = request.getHeader("HX-Request") != null;
        ModelAndView answer = new ModelAndView(htmx ? "error/refusal" : "error/" + pageFor(status));
        answer.setStatus(status);
        // Advice fills the models of controllers only; a refusal has to ask for the frame around it.
        answer.addObject("frame", frame.around(request));
        answer.addObject("importMap", frame.importMap());
        answer.addObject("message", message);
        answer.addObject("status", status.value());
        return answer;
    }

    private static String pageFor(HttpStatusCode status) {
        return switch (status.value()) {
            case 403, 404, 409 -> Integer.toString(status.value());
            case 500 -> "500";
            default -> "422";
        };
    }
}
