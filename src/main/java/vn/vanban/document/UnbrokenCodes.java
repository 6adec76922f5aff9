package vn.vanban.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Keeps a number and notation such as "2775/BC-SYT" on one line; FOP would break it at the slash or the hyphen. */
final class UnbrokenCodes {

    private static final Pattern CODE = Pattern.compile("[\\d/]*/[\\p{Lu}\\d]+(?:-[\\p{L}\\d]+)+");

    private UnbrokenCodes() {}

    static void keepTogether(Element inline) {
        for (Node child = inline.getFirstChild(); child != null; child = child.getNextSibling()) {
            Matcher code = child instanceof Text text ? CODE.matcher(text.getData()) : null;
            if (code != null && code.find()) {
                Text found = ((Text) child).splitText(code.start());
                // The next round goes on behind the code.
                found.splitText(code.end() - code.start());
                Element together = inline.getOwnerDocument().createElementNS(FoCorrections.FO, "inline");
                together.setAttribute("keep-together.within-line", "always");
                inline.replaceChild(together, found);
                together.appendChild(found);
                child = together;
            }
        }
    }
}
