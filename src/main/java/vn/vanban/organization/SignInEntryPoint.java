package vn.vanban.organization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends a stranger to the sign-in page. What a page asks for by itself, a part or a file to show, gets 401: the page keeps
 * what was typed and its script says so.
 */
class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authentication)
            throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        if (!opensAPage(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + (expired ? "/sign-in?expired" : "/sign-in"));
        }
    }

    /** Whether the browser shows the answer in its window, so that the reader may be brought there after signing in. */
    static boolean opensAPage(HttpServletRequest request) {
        String shownIn = request.getHeader("Sec-Fetch-Dest");
        return request.getHeader("HX-Request") == null && (shownIn == null || shownIn.equals("document"));
    }
}
