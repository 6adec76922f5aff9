package vn.vanban.drafting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The grounds of a decision ("Căn cứ …;"), those written in their field before those with which its text begins, and what
 * follows them; one a line, the last with a full stop.
 */
record LegalBasis(List<String> grounds, String rest) {

    private static final Pattern GROUND = Pattern.compile("(?iU)(căn cứ|xét|theo đề nghị)\\s.*", Pattern.DOTALL);

    static LegalBasis of(List<String> written, String bodyHtml) {
        Element body = Jsoup.parseBodyFragment(bodyHtml).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        Elements grounds = new Elements();
        for (Element block : body.children()) {
            if (!block.normalName().equals("p") || !GROUND.matcher(block.text()).matches()) {
                break;
            }
            grounds.add(block);
        }
        List<String> lines = Stream.concat(
                        written.stream(), grounds.eachText().stream().map(DraftDetails::bare))
                .toList();
        grounds.remove();
        int last = lines.size() - 1;
        return new LegalBasis(
                IntStream.range(0, lines.size())
                        .mapToObj(i -> lines.get(i) + (i == last ? "." : ";"))
                        .toList(),
                body.html());
    }
}
