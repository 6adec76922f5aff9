package vn.vanban.organization;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    private final Directory directory;
    private final DemoAccounts demo;

    SignInController(Directory directory, DemoAccounts demo) {
        this.directory = directory;
        this.demo = demo;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/inbox";
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute(
                "organizationName",
                directory.issuingOrganizations().stream()
                        .map(IssuingOrganization::name)
                        .collect(Collectors.joining(", ")));
        if (!demo.accounts().isEmpty()) {
            model.addAttribute("demoAccounts", demo.accounts());
            model.addAttribute("demoPassword", demo.password());
        }
        return "sign-in";
    }
}
