package vn.vanban.organization;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    @GetMapping("/")
    String start() {
        return "redirect:/inbox";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
