package vn.vanban.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/** What fails while its page is written: a page for a reader, the status alone for a script, which has its own words. */
@Controller
class FailedPages extends BasicErrorController {

    FailedPages(ErrorAttributes attributes, WebProperties web, List<ErrorViewResolver> pages) {
        super(attributes, web.getError(), pages);
    }

    // By then the answer is called HTML, as which no map can be written.
    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        return ResponseEntity.status(getStatus(request)).build();
    }
}
