package vn.vanban.organization;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Hội đồng, Ban, Tổ": in whose name documents are issued beside the organization's own, and who belongs to each. */
@Controller
@RequestMapping("/councils")
class CouncilController {

    private final CouncilBook book;
    private final Directory directory;

    CouncilController(CouncilBook book, Directory directory) {
        this.book = book;
        this.directory = directory;
    }

    /** An entry of a list to choose from. */
    public record Choice(String value, String label) {}

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("rows", book.listFor(actor));
        model.addAttribute("officers", officers());
        model.addAttribute("posts", Council.Post.values());
        model.addAttribute("today", directory.today());
        return "organization/councils";
    }

    @GetMapping("/new")
    String write(Actor actor, Model model) {
        return page(CouncilForm.blank(book.organizationOf(actor).printedName()), Map.of(), actor, model);
    }

    @PostMapping
    String enter(Actor actor, CouncilForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Map<String, String> complaints = book.enter(form, actor);
        if (!complaints.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(form, complaints, actor, model);
        }
        flash.addFlashAttribute("toast", "Đã ghi " + form.name());
        return "redirect:/councils";
    }

    @PostMapping("/{id}/members")
    String addMember(
            Actor actor,
            @PathVariable long id,
            @RequestParam Council.Post post,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            RedirectAttributes flash) {
        book.addMember(id, post, officer, since, actor);
        flash.addFlashAttribute("toast", "Đã thêm thành viên");
        return "redirect:/councils";
    }

    @PostMapping("/{id}/members/{member}/end")
    String endMember(
            Actor actor,
            @PathVariable long id,
            @PathVariable long member,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            RedirectAttributes flash) {
        book.endMember(id, member, lastDay, actor);
        flash.addFlashAttribute("toast", "Đã ghi ngày thôi thành viên");
        return "redirect:/councils";
    }

    @PostMapping("/{id}/end")
    String end(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            RedirectAttributes flash) {
        book.end(id, lastDay, actor);
        flash.addFlashAttribute("toast", "Đã ghi ngày kết thúc hoạt động");
        return "redirect:/councils";
    }

    private String page(CouncilForm form, Map<String, String> complaints, Actor actor, Model model) {
        model.addAttribute("organization", book.organizationOf(actor));
        model.addAttribute("written", form);
        model.addAttribute("complaints", complaints);
        model.addAttribute("officers", officers());
        model.addAttribute("today", directory.today());
        return "organization/council";
    }

    private List<Choice> officers() {
        return directory.officers().stream()
                .map(officer -> new Choice(CouncilBook.valueOf(officer), CouncilBook.nameOf(officer)))
                .toList();
    }
}
