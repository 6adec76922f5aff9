package vn.vanban.organization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form without a live token: the session has ended since it was opened, and nothing of it has been done. Or somebody
 * with a one-time password on their way to the work: first they choose their own.
 */
class AccessRefused implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean signedIn = request.getUserPrincipal() != null;
        if (request.isUserInRole(SignIn.NEWCOMER)) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else if (!(denied instanceof CsrfException) || signedIn) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
        }
    }
}
