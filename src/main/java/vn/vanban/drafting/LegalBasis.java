package vn.vanban.drafting;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The grounds ("Căn cứ …;") with which the text of a decision begins, and what follows them; one a line, in italics. */
record LegalBasis(List<String> grounds, String rest) {

    private static final Pattern GROUND = Pattern.compile("(?iU)(căn cứ|xét|theo đề nghị)\\s.*", Pattern.DOTALL);

    static LegalBasis of(String bodyHtml) {
        Element body = Jsoup.parseBodyFragment(bodyHtml).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        Elements grounds = new Elements();
        for (Element block : body.children()) {
            if (!block.normalName().equals("p") || !GROUND.matcher(block.text()).matches()) {
                break;
            }
            grounds.add(block);
        }
        List<String> lines = grounds.eachText();
        grounds.remove();
        return new LegalBasis(lines, body.html());
    }
}
