package vn.vanban;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A document on its road, seen through the pages only: what has been done, which form comes next. */
class WalkedDocument {

    private static final String TASK = "Bố trí hai đội cấp cứu trực đêm";
    private static final Properties WORDS = words();

    private final String path;
    private final Function<String, Visitor> people;

    /** @param people who is signed in now, by user name; another visitor after each restart */
    private WalkedDocument(String path, Function<String, Visitor> people) {
        this.path = path;
        this.people = people;
    }

    /** A form ready to be sent, with the one who sends it. */
    record Filled(Visitor actor, String address, MultiValueMap<String, Object> values) {

        boolean send() {
            return actor.sentOnBy(address, values).isPresent();
        }
    }

    /** A finished draft that assigns one task, not yet submitted. */
    static WalkedDocument draft(String subject, Function<String, Visitor> people) {
        Visitor drafter = people.apply("chau.ta");
        String editor = drafter.sentOnBy("/documents", form("type", "NOTICE"))
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        WalkedDocument document = new WalkedDocument(editor.replaceFirst("/edit$", ""), people);
        Document page = Jsoup.parse(drafter.page(editor));
        MultiValueMap<String, Object> draft = values(formOf(page, "/submission").orElseThrow());
        draft.set("subject", subject);
        draft.set(
                "signer",
                page.select("#signer option:contains(Nguyễn Hoài Nam)").val());
        draft.set("recipients", "Bệnh viện Đa khoa tỉnh\nCác phòng chuyên môn Sở");
        draft.set("body", "<p>Bệnh viện Đa khoa tỉnh bố trí hai đội cấp cứu trực đêm từ tháng sau./.</p>");
        drafter.sentOnBy(document.path + "/draft", draft).orElseThrow();
        MultiValueMap<String, Object> task = form("content", TASK);
        task.set("lead", "Bệnh viện Đa khoa tỉnh");
        task.set("deadline", "trong 10 ngày làm việc kể từ ngày ban hành");
        task.set("product", "Lịch trực");
        drafter.sentOnBy(document.path + "/assignments", task).orElseThrow();
        return document;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As the history on its page tells. */
    boolean isDone(OfficeStep step) {
        String page = people.apply("chau.ta").page(path + "?tab=history");
        if (page.isEmpty()) {
            throw new IllegalStateException("no page of " + path);
        }
        String words = WORDS.getProperty("history." + step.act());
        return Jsoup.parse(page).select("ol.history b").eachText().contains(words);
    }

    /** The form of a step, where the page of its actor offers it. */
    Optional<Filled> form(OfficeStep step) {
        Visitor actor = people.apply(step.actor());
        String address = step.page().replace("{document}", id());
        if (address.contains("{assignment}")) {
            address = address.replace("{assignment}", assignment(actor));
        }
        Document page = Jsoup.parse(actor.page(address));
        String action = step.action().equals("/receipt") ? path + "/receipt" : step.action();
        return formOf(page, action).map(form -> {
            MultiValueMap<String, Object> values = values(form);
            step.typed().forEach(values::set);
            if (step == OfficeStep.REPORT) {
                values.set("file", Visitor.file("lich-truc.pdf", onePage()));
            }
            return new Filled(actor, form.attr("action"), values);
        });
    }

    byte[] pdf() {
        return people.apply("ly.tran").file(path + "/versions/1.pdf");
    }

    /** What the page for checking signatures says about its file. */
    String verification() {
        MultiValueMap<String, Object> upload = new LinkedMultiValueMap<>();
        upload.add("file", Visitor.file("van-ban.pdf", pdf()));
        return Jsoup.parse(people.apply("ly.tran").answer("/verify", upload))
                .select(".verdict h2")
                .text();
    }

    private String assignment(Visitor actor) {
        Document page = Jsoup.parse(actor.page(path + "?tab=assignments"));
        String address = page.select("#beside a.subject, .panebody a.subject").attr("href");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Optional<FormElement> formOf(Document page, String action) {
        return page.forms().stream()
                .filter(form -> form.attr("action").endsWith(action))
                .findFirst();
    }

    private static MultiValueMap<String, Object> values(FormElement form) {
        MultiValueMap<String, Object> values = new LinkedMultiValueMap<>();
        form.formData().forEach(field -> values.add(field.key(), field.value()));
        return values;
    }

    private static MultiValueMap<String, Object> form(String name, String value) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add(name, value);
        return form;
    }

    private static byte[] onePage() {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream file = VanBanApplication.class.getResourceAsStream("/messages.properties");
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
