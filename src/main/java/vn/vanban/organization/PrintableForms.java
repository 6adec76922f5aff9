package vn.vanban.organization;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves out of every form the characters that can be neither stored nor printed (control characters, halves of letters):
 * words copied out of a PDF are full of them, and nobody sees them in the field.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PrintableForms extends OncePerRequestFilter {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\x0B\\f]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Printable(request), response);
    }

    static String printable(String words) {
        return UNPRINTABLE.matcher(LINE_BREAK.matcher(words).replaceAll("\n")).replaceAll("");
    }

    private static final class Printable extends HttpServletRequestWrapper {

        Printable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : printable(value);
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : allPrintable(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> all.put(name, allPrintable(values)));
            return all;
        }

        private static String[] allPrintable(String[] values) {
            return Arrays.stream(values).map(PrintableForms::printable).toArray(String[]::new);
        }
    }
}
