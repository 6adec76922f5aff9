package vn.vanban.authority;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.DocumentType;
import vn.vanban.document.SigningCapacity;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.Officer;

/** "Thẩm quyền ký": who was given the right to sign what, by which act, from when to when. */
@Controller
@RequestMapping("/authorities")
class GrantController {

    private final GrantBook book;
    private final Directory directory;

    GrantController(GrantBook book, Directory directory) {
        this.book = book;
        this.directory = directory;
    }

    /** An entry of a list to choose from. */
    public record Choice(String value, String label) {}

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("rows", book.listFor(actor));
        model.addAttribute("keeps", book.isKeptBy(actor));
        return "authority/grants";
    }

    @GetMapping("/new")
    String write(Actor actor, Model model) {
        return page(GrantForm.EMPTY, Map.of(), actor, model);
    }

    @PostMapping
    String enter(Actor actor, GrantForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Map<String, String> complaints = book.enter(form, actor);
        if (!complaints.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(form, complaints, actor, model);
        }
        flash.addFlashAttribute("toast", "Đã ghi vào sổ thẩm quyền ký");
        return "redirect:/authorities";
    }

    @PostMapping("/{id}/end")
    String end(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        book.end(id, reason, actor);
        flash.addFlashAttribute("toast", "Đã chấm dứt quyền ký");
        return "redirect:/authorities";
    }

    private String page(GrantForm form, Map<String, String> complaints, Actor actor, Model model) {
        model.addAttribute("written", form);
        model.addAttribute("complaints", complaints);
        model.addAttribute("grantors", choices(book.grantorsFor(actor)));
        model.addAttribute("receivers", choices(book.receiversFor(actor)));
        model.addAttribute(
                "capacities",
                List.of(
                        new Choice(SigningCapacity.UNDER_AUTHORIZATION.name(), "TUQ. – thừa ủy quyền (Điều 13.3)"),
                        new Choice(
                                SigningCapacity.BY_ORDER.name(), "TL. – thừa lệnh, theo quy chế làm việc (Điều 13.4)"),
                        new Choice(SigningCapacity.ACTING_HEAD.name(), "Q. – được giao quyền cấp trưởng")));
        model.addAttribute("types", DocumentType.values());
        model.addAttribute("today", directory.today());
        return "authority/grant";
    }

    private static List<Choice> choices(List<Officer> officers) {
        return officers.stream()
                .map(officer -> new Choice(GrantBook.valueOf(officer), GrantBook.nameOf(officer)))
                .toList();
    }
}
