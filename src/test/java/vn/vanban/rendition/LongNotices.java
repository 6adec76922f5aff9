package vn.vanban.rendition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.vanban.drafting.DocumentTemplates;
import vn.vanban.drafting.SampleDrafts;
import vn.vanban.drafting.TemplateFiller;

/** The notice of the fictional Sở Y tế, cut or repeated to a length, in the form of a type. */
final class LongNotices {

    private LongNotices() {}

    static byte[] docx(String typeCode, int paragraphs) {
        List<Element> body =
                Jsoup.parse(SampleDrafts.conclusionNotice().bodyHtml()).body().children();
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            html.append(body.get(i % body.size()).outerHtml());
        }
        try {
            return new TemplateFiller(new DocumentTemplates()).fill(typeCode, SampleDrafts.notice(html.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
