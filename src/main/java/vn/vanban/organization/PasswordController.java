package vn.vanban.organization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.shared.BusinessRuleViolation;

/** One's own password: a wish for most, the first duty of somebody who came with a one-time password. */
@Controller
class PasswordController {

    private final Passwords passwords;
    private final SignIn signIn;

    PasswordController(Passwords passwords, SignIn signIn) {
        this.passwords = passwords;
        this.signIn = signIn;
    }

    @GetMapping("/password")
    String form(HttpServletRequest request, Model model) {
        model.addAttribute("username", request.getRemoteUser());
        model.addAttribute("newcomer", request.isUserInRole(SignIn.NEWCOMER));
        model.addAttribute("shortest", Passwords.SHORTEST);
        return "organization/password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        String username = request.getRemoteUser();
        try {
            passwords.change(username, current, chosen, repeated);
        } catch (BusinessRuleViolation refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", Map.of(refusal.field().orElseThrow(), refusal.getMessage()));
            return form(request, model);
        }
        enter(signIn.loadUserByUsername(username), request, response);
        redirect.addFlashAttribute("toast", "Đã đổi mật khẩu");
        return "redirect:/inbox";
    }

    /** The session was a newcomer's; from here on it is a person's, under an id nobody has seen before. */
    private static void enter(UserDetails user, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        request.changeSessionId();
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
