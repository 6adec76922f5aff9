package vn.vanban.register;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;

/** The administrator's page of registers: which types share a series of numbers. */
@Controller
class RegisterSettingsController {

    private final RegisterSettings settings;
    private final Directory directory;

    RegisterSettingsController(RegisterSettings settings, Directory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    @GetMapping("/registers/settings")
    String show(Actor actor, Model model) {
        model.addAttribute("rows", settings.of(settings.organizationOf(actor).id()));
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("thisYear", directory.today().getYear());
        return "register/settings";
    }

    /** @param type empty for all types that have no register of their own */
    @PostMapping("/registers/settings")
    String send(
            Actor actor,
            @RequestParam(required = false) DocumentType type,
            @RequestParam String register,
            RedirectAttributes answer) {
        RegisterSettings.Choice choice = settings.send(actor, Optional.ofNullable(type), register);
        answer.addFlashAttribute(
                "toast",
                choice.fromYear() == directory.today().getYear()
                        ? "%s vào sổ %s từ hôm nay".formatted(choice.types(), choice.register())
                        : "%s vào sổ %s từ 01/01/%d, vì sổ đang dùng đã cấp số trong năm nay"
                                .formatted(choice.types(), choice.register(), choice.fromYear()));
        return "redirect:/registers/settings";
    }
}
