package vn.vanban.organization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What fails while its page is written: a page for a reader, the status alone for a script, which has its own words. A form
 * that is too long never arrives at its own page, so it is answered here.
 */
@Controller
class FailedPages extends BasicErrorController {

    FailedPages(ErrorAttributes attributes, WebProperties web, List<ErrorViewResolver> pages) {
        super(attributes, web.getError(), pages);
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = super.errorHtml(request, response);
        return isTooLong(request) ? page.addObject("message", Refusals.TOO_LONG) : page;
    }

    /** Where the form stands, so that what was typed stays. */
    @RequestMapping(headers = "HX-Request")
    ModelAndView atItsForm(HttpServletRequest request, HttpServletResponse response) {
        if (!isTooLong(request)) {
            response.setStatus(getStatus(request).value());
            return null;
        }
        return new ModelAndView("error/refusal", Map.of("message", Refusals.TOO_LONG), getStatus(request));
    }

    private boolean isTooLong(HttpServletRequest request) {
        return getStatus(request).isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE);
    }

    // By then the answer is called HTML, as which no map can be written.
    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        return ResponseEntity.status(getStatus(request)).build();
    }
}
