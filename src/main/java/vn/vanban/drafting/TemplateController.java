package vn.vanban.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanban.document.Files;
import vn.vanban.organization.Actor;
import vn.vanban.shared.BusinessRuleViolation;

/** Where an administrator sees the templates of their organization, and puts one restyled in Word in a template's place. */
@Controller
class TemplateController {

    private final TemplateAdministration templates;

    TemplateController(TemplateAdministration templates) {
        this.templates = templates;
    }

    @GetMapping("/templates")
    String list(Actor actor, Model model) {
        model.addAttribute("forms", templates.listFor(actor));
        return "drafting/templates";
    }

    @GetMapping("/templates/{form}")
    String show(Actor actor, @PathVariable String form, Model model) {
        model.addAttribute("one", templates.of(form, actor));
        return "drafting/template";
    }

    @PostMapping("/templates/{form}")
    String replace(
            Actor actor,
            @PathVariable String form,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash)
            throws IOException {
        TemplateTrial.Result trial;
        try {
            trial = templates.replace(form, file.getOriginalFilename(), file.getBytes(), actor);
        } catch (BusinessRuleViolation refusal) {
            trial = new TemplateTrial.Result(List.of(refusal.getMessage()), List.of());
        }
        if (trial.passed()) {
            flash.addFlashAttribute("toast", "Mẫu mới đã được dùng");
            return "redirect:/templates/" + form;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("trial", trial);
        model.addAttribute("refusedName", file.getOriginalFilename());
        return show(actor, form, model);
    }

    @PostMapping("/templates/{form}/standard")
    String backToStandard(Actor actor, @PathVariable String form, RedirectAttributes flash) {
        templates.backToStandard(form, actor);
        flash.addFlashAttribute("toast", "Đã dùng lại mẫu chuẩn");
        return "redirect:/templates/" + form;
    }

    @GetMapping("/templates/{form}/current.docx")
    ResponseEntity<byte[]> current(Actor actor, @PathVariable String form) {
        return docx("mau-" + form + ".docx", templates.current(form, actor));
    }

    @GetMapping("/templates/{form}/standard.docx")
    ResponseEntity<byte[]> standard(Actor actor, @PathVariable String form) {
        return docx("mau-chuan-" + form + ".docx", templates.standard(form, actor));
    }

    /** A sample written on the current template. */
    @GetMapping("/templates/{form}/sample.pdf")
    ResponseEntity<byte[]> sample(Actor actor, @PathVariable String form) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(templates.sample(form, actor));
    }

    private static ResponseEntity<byte[]> docx(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Files.DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
