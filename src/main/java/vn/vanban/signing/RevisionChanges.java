package vn.vanban.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What an appended update did to the objects of a signed file.
 *
 * <p>A reader may show any object anew, so each one that differs must be on the short list of what signing, numbering
 * and sealing touch. A comparison of what the pages look like would miss what is shown only elsewhere or later.
 */
final class RevisionChanges {

    private static final Set<String> CATALOG = Set.of("AcroForm", "DSS", "Extensions", "Version");
    private static final Set<String> FORM = Set.of("Fields", "SigFlags", "DR", "DA");
    private static final Set<String> EMPTY_SIGNATURE_FIELD = Set.of("V", "AP", "F", "MK", "DA", "Lock");
    private static final Set<String> INFORMATION = Set.of("ModDate", "Producer");
    private static final Set<String> TIMESTAMP_FIELD =
            Set.of("FT", "Type", "Subtype", "F", "Ff", "T", "V", "P", "Rect", "AP", "Border");
    private static final Pattern END = Pattern.compile("%%EOF\\s*$");

    private final PDDocument before;
    private final PDDocument after;
    private final boolean evidenceOnly;
    private final LongTermData longTermData;
    private final Set<String> foreign = new TreeSet<>();

    private RevisionChanges(PDDocument before, PDDocument after, boolean evidenceOnly) {
        this.before = before;
        this.after = after;
        this.evidenceOnly = evidenceOnly;
        this.longTermData = new LongTermData(before);
    }

    /** In Vietnamese, what was changed up to the next signature that may not be; empty when nothing was. */
    static Set<String> foreign(byte[] before, byte[] after) {
        return foreign(before, after, false);
    }

    /** The same after the last signature: only time-stamps and what proves the signatures may come then. */
    static Set<String> foreignAfterLast(byte[] before, byte[] after) {
        return END.matcher(tail(after)).find() ? foreign(before, after, true) : Set.of("tệp không có đoạn kết");
    }

    private static Set<String> foreign(byte[] before, byte[] after, boolean evidenceOnly) {
        if (!END.matcher(tail(before)).find()) {
            return Set.of("chữ ký dừng ở giữa tệp");
        }
        try (var older = Loader.loadPDF(before);
                var newer = Loader.loadPDF(after)) {
            var changes = new RevisionChanges(older, newer, evidenceOnly);
            changes.compare();
            if (FreedObjects.in(after, before.length)) {
                changes.foreign.add("có nội dung bị xóa");
            }
            return changes.foreign;
        } catch (IOException | RuntimeException e) {
            return Set.of("phần thêm vào không đọc được");
        }
    }

    private static String tail(byte[] pdf) {
        int from = Math.max(0, pdf.length - 64);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
    }

    private void compare() throws IOException {
        var older = before.getDocument();
        var newer = after.getDocument();
        compareTrailers(older, newer);
        var known = references(older);
        for (var entry : newer.getXrefTable().entrySet()) {
            var key = entry.getKey();
            var offset = older.getXrefTable().get(key);
            if (offset == null && known.contains(key)) {
                foreign.add("một phần còn trống lúc ký bị lấp vào");
            } else if (offset != null && !offset.equals(entry.getValue()) && !longTermData.holds(key)) {
                compare(
                        older.getObjectFromPool(key).getObject(),
                        newer.getObjectFromPool(key).getObject());
            }
        }
    }

    private void compareTrailers(COSDocument older, COSDocument newer) {
        for (var name : List.of(COSName.ROOT, COSName.ENCRYPT)) {
            if (!CosText.of(older.getTrailer().getItem(name))
                    .equals(CosText.of(newer.getTrailer().getItem(name)))) {
                foreign.add("gốc của tệp bị thay");
            }
        }
        require(differing(information(older), information(newer)), INFORMATION, "thông tin mô tả tệp bị sửa (%s)");
    }

    private static COSDictionary information(COSDocument document) {
        var information = document.getTrailer().getCOSDictionary(COSName.INFO);
        return information == null ? new COSDictionary() : information;
    }

    private void compare(COSBase was, COSBase is) throws IOException {
        if (CosText.of(was).equals(CosText.of(is))) {
            return;
        }
        if (was instanceof COSArray old && is instanceof COSArray now && onlySignaturesWereAdded(old, now)) {
            return;
        }
        if (!(was instanceof COSDictionary old && is instanceof COSDictionary now)) {
            foreign.add("một phần nội dung bị thay");
            return;
        }
        var differing = differing(old, now);
        if (old == before.getDocumentCatalog().getCOSObject()) {
            require(differing, CATALOG, "danh mục gốc của tệp bị sửa (%s)");
            compareForms(old, now);
        } else if (old == information(before.getDocument())) {
            // Compared with the trailer, which may also have got a new one.
            return;
        } else if (COSName.PAGE.equals(old.getCOSName(COSName.TYPE))) {
            require(differing, Set.of("Annots"), "trang bị sửa (%s)");
            compareArrays(old, now, COSName.ANNOTS, "trên trang có chú thích, hình hay ô bị thêm, bớt");
        } else if (old == before.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM)) {
            compareFormDictionaries(old, now);
        } else if (COSName.SIG.equals(old.getCOSName(COSName.FT)) && !old.containsKey(COSName.V)) {
            require(differing, EMPTY_SIGNATURE_FIELD, "ô chữ ký bị sửa (%s)");
            if (!mayBeAdded(now)) {
                foreign.add("ô chữ ký được dùng vào việc khác");
            }
        } else if (evidenceOnly || !new BlankFilling(before, after).explains(old, now)) {
            foreign.add("một phần nội dung bị thay");
        }
    }

    private void compareForms(COSDictionary old, COSDictionary now) throws IOException {
        var was = old.getCOSDictionary(COSName.ACRO_FORM);
        var is = now.getCOSDictionary(COSName.ACRO_FORM);
        if (was != null && is != null) {
            compareFormDictionaries(was, is);
        } else if (was != null) {
            foreign.add("biểu mẫu của tệp bị xóa");
        }
    }

    private void compareFormDictionaries(COSDictionary was, COSDictionary is) throws IOException {
        require(differing(was, is), FORM, "biểu mẫu của tệp bị sửa (%s)");
        compareArrays(was, is, COSName.FIELDS, "biểu mẫu bị thêm, bớt ô");
    }

    private void compareArrays(COSDictionary was, COSDictionary is, COSName name, String words) {
        var old = was.getCOSArray(name) == null ? new COSArray() : was.getCOSArray(name);
        var now = is.getCOSArray(name);
        if (now == null ? old.size() > 0 : !onlySignaturesWereAdded(old, now)) {
            foreign.add(words);
        }
    }

    private boolean onlySignaturesWereAdded(COSArray old, COSArray now) {
        if (now.size() < old.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (i < old.size()
                    ? !CosText.of(old.get(i)).equals(CosText.of(now.get(i)))
                    : !(now.getObject(i) instanceof COSDictionary field && mayBeAdded(field))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeAdded(COSDictionary field) {
        return isTimestamp(field) ? showsNothing(field) : !evidenceOnly && isSignature(field);
    }

    private static boolean isTimestamp(COSDictionary field) {
        var value = field.getCOSDictionary(COSName.V);
        return COSName.SIG.equals(field.getCOSName(COSName.FT))
                && value != null
                && COSName.DOC_TIME_STAMP.equals(value.getCOSName(COSName.TYPE));
    }

    /** A picture on a time-stamp would lie over the signed page. */
    private static boolean showsNothing(COSDictionary field) {
        var place = field.getCOSArray(COSName.RECT);
        return TIMESTAMP_FIELD.containsAll(
                        field.keySet().stream().map(COSName::getName).toList())
                && (place == null
                        || StreamSupport.stream(place.spliterator(), false)
                                .allMatch(side -> side instanceof COSNumber number && number.floatValue() == 0));
    }

    private static boolean isSignature(COSDictionary field) {
        var parent = field.getCOSDictionary(COSName.PARENT);
        var subtype = field.getCOSName(COSName.SUBTYPE);
        return COSName.SIG.equals(field.getCOSName(COSName.FT)) && (subtype == null || COSName.WIDGET.equals(subtype))
                || COSName.WIDGET.equals(subtype)
                        && parent != null
                        && COSName.SIG.equals(parent.getCOSName(COSName.FT));
    }

    private void require(Set<String> differing, Set<String> allowed, String words) {
        var rest = differing.stream().filter(key -> !allowed.contains(key)).collect(Collectors.joining(", "));
        if (!rest.isEmpty()) {
            foreign.add(words.formatted(rest));
        }
    }

    static Set<String> differing(COSDictionary was, COSDictionary is) {
        var names = new HashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(CosText.of(was.getItem(name)), CosText.of(is.getItem(name))))
                .map(COSName::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the signed file points at, whether it was there or not. */
    private static Set<COSObjectKey> references(COSDocument document) {
        var found = new HashSet<COSObjectKey>();
        collect(document.getTrailer(), found);
        document.getXrefTable()
                .keySet()
                .forEach(key -> collect(document.getObjectFromPool(key).getObject(), found));
        return found;
    }

    private static void collect(COSBase value, Set<COSObjectKey> found) {
        if (value instanceof COSObject reference) {
            found.add(reference.getKey());
        } else if (value instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(child -> collect(child, found));
        } else if (value instanceof COSArray array) {
            StreamSupport.stream(array.spliterator(), false).forEach(child -> collect(child, found));
        }
    }
}
