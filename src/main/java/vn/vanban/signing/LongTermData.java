package vn.vanban.signing;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The objects of a file that keep certificates and revocation data, and nothing else: reached through the catalog's DSS
 * dictionary and by no other way. A page's part that a forger also hangs there is no such object.
 */
final class LongTermData {

    private static final COSName DSS = COSName.getPDFName("DSS");

    private final Set<COSObjectKey> objects = new HashSet<>();

    LongTermData(PDDocument document) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        collect(catalog.getItem(DSS), objects);
        if (!objects.isEmpty()) {
            var content = new HashSet<COSObjectKey>();
            catalog.entrySet().stream()
                    .filter(entry -> !DSS.equals(entry.getKey()))
                    .forEach(entry -> collect(entry.getValue(), content));
            document.getDocument().getTrailer().entrySet().stream()
                    .filter(entry -> !COSName.ROOT.equals(entry.getKey()))
                    .forEach(entry -> collect(entry.getValue(), content));
            objects.removeAll(content);
        }
    }

    boolean holds(COSObjectKey object) {
        return objects.contains(object);
    }

    private static void collect(COSBase value, Set<COSObjectKey> found) {
        if (value instanceof COSObject reference) {
            if (found.add(reference.getKey())) {
                collect(reference.getObject(), found);
            }
        } else if (value instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(child -> collect(child, found));
        } else if (value instanceof COSArray array) {
            array.forEach(child -> collect(child, found));
        }
    }
}
