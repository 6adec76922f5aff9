package vn.vanban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanban.reading.DocumentFacts.Signer;

/** The signature below or beside the recipients: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC" and a name. */
final class Signature {

    /** Of a longer line only the end can be a signature; the patterns try every way to part it. */
    private static final int LONGEST_LINE = 200;

    /** "TM.", "KT.", of the Party "T/M" */
    private static final Pattern FOR =
            Pattern.compile("(?u)(TM|KT|TL|TUQ|Q|T/M|T/L|K/T)(?:\\s?\\.|(?<=/[ML T])\\s)\\s*(?=\\p{Lu}{2})");

    private static final Pattern TITLE = Pattern.compile(
            "((?:PHÓ |QUYỀN )?(?:TỔNG |CHỦ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|CHÁNH(?: \\p{Lu}{2,})+|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|[\\p{Lu}]+ TRƯỞNG|TRƯỞNG(?: \\p{Lu}{2,})+|HIỆU TRƯỞNG|BÍ THƯ|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TƯ LỆNH|CHÍNH ỦY|TỔNG THƯ KÝ|TỔNG BIÊN TẬP)(?: THƯỜNG TRỰC(?! \\p{Lu}))?(?:, [\\p{Lu} ]+)?"
                    + "(?: (?:VỤ|CỤC|CHI CỤC|TỔNG CỤC|PHÒNG|BAN|SỞ|TRUNG TÂM|VIỆN|CÔNG AN|BỆNH VIỆN|TRƯỜNG|THƯỜNG TRỰC)(?: \\p{Lu}+[,]?)+)?)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}");
    private static final Pattern SIGNED =
            Pattern.compile("(?:[^\\p{Ll}]*\\p{Lu}{2,}[^\\p{Ll}]*?\\s)(" + NAME.pattern() + ")");
    /** "(đã ký)", "(Đã ký, đóng dấu)" */
    private static final Pattern MARK = Pattern.compile("(?iu)[(\\[]\\s*đã ký[^()\\[\\]]*[)\\]]|^\\s*đã ký\\s*$");
    /** Scanners lose the hook of the vowel. */
    private static final Pattern DIRECTOR = Pattern.compile("(?u)\\bGI[ÁA]M Đ[ÓÔOỘ]C\\b");

    private static final Pattern SPECK = Pattern.compile("^[^\\p{L}-]+");

    private static final Pattern RANK = Pattern.compile(
            "(?u)^(?:(?:GS|PGS|TS|ThS|BS|Bs|DS|KS|CN|CKI|CKII|BSCKI|BSCKII|BSCK|Luật sư|Bác sĩ|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Đại uý)\\b\\.?\\s*(?:I{1,2}\\b)?\\.?\\s*)+");

    /** "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC" on one line are two. */
    private static final Pattern NEXT = Pattern.compile("(?u)\\s+(?:-\\s*)?(?=PHÓ |" + FOR.pattern() + ")");
    /** "VỤ TRƯỞNG" above "VỤ PHÁP CHẾ" */
    private static final Pattern UNIT = Pattern.compile("(?u)(?:VỤ|CỤC|PHÒNG|BAN|TRUNG TÂM|VIỆN) (?!TRƯỞNG).*");

    /** A signature that has run into the line before it. */
    private static final Pattern WITHIN = Pattern.compile("(?u)(?<=[.;]) (?=(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}{2})");

    private static final Pattern HEAD = Pattern.compile("(?iu)^\\W*n[ơo]i nh[ậâa]n\\s*:?");

    private Signature() {}

    /** Who signed beside or below the recipients, or above them; null where nobody is named. */
    static Signer in(String block, String before) {
        var signed = plain(block);
        var own = name(signed);
        var source = own != null ? signed : plain(before);
        var name = own != null ? own : name(source);
        if (name == null) {
            return null;
        }
        var capacities = new ArrayList<String>();
        String title = null;
        for (var office : offices(source, name)) {
            var capacity = FOR.matcher(office);
            if (capacity.lookingAt()) {
                capacities.add(capacity.group(1) + ". " + office.substring(capacity.end()));
            } else if (TITLE.matcher(office.toUpperCase()).find()) {
                title = office;
            }
        }
        return new Signer(capacities.isEmpty() ? null : String.join("; ", capacities), title, name);
    }

    private static String plain(String block) {
        var signed = MARK.matcher(HEAD.matcher(block).replaceFirst("")).replaceAll("");
        return WITHIN.matcher(DIRECTOR.matcher(signed).replaceAll("GIÁM ĐỐC")).replaceAll("\n");
    }

    // The lines above the name, each an office of its own, though a page may break them or put two on one. Of two who
    // sign beside each other the first is taken.
    private static List<String> offices(String source, String name) {
        var offices = new ArrayList<String>();
        boolean joint = source.lines()
                .filter(line -> line.contains(name))
                .anyMatch(line -> pieces(line)
                                .filter(piece -> NAME.matcher(piece).matches())
                                .count()
                        > 1);
        for (var line : source.lines().toList()) {
            pieces(line)
                    .map(piece -> NEXT.splitAsStream(piece)
                            .map(office -> bare(office, name))
                            .filter(Signature::isOffice)
                            .toList())
                    .filter(found -> !found.isEmpty())
                    .limit(joint ? 1 : Integer.MAX_VALUE)
                    .forEach(found -> found.forEach(office -> add(office, offices)));
            if (pieces(line).anyMatch(piece -> piece.endsWith(name) && !piece.startsWith("-"))) {
                break;
            }
        }
        return offices;
    }

    private static Stream<String> pieces(String line) {
        return Stream.of(line.split("\\t|\\s{3,}")).map(String::strip).filter(piece -> !piece.isEmpty());
    }

    // "PHÓ HIỆU TRƯỞNG TS. Lê Thị Hạnh"
    private static String bare(String piece, String name) {
        var office = piece.endsWith(name) ? piece.substring(0, piece.length() - name.length()) : piece;
        return office.strip()
                .replaceFirst("\\s(?:\\p{L}{1,7}\\.\\s?)+$", "")
                .replaceAll("^[^\\p{L}]+|(?:\\s\\p{L})?[^\\p{L},]*$", "");
    }

    // "CHỦ TỊCH", or written in small letters "Phó Thủ tướng"
    private static boolean isOffice(String office) {
        boolean written =
                office.startsWith("Phó ") && TITLE.matcher(office.toUpperCase()).matches();
        return written
                || office.length() > 2
                        && office.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
    }

    private static void add(String office, List<String> offices) {
        var capacity = FOR.matcher(office);
        var own = TITLE.matcher(office);
        if (capacity.lookingAt() && own.find(capacity.end())) {
            boolean forAll = office.startsWith("TM") || office.startsWith("T/M");
            int end = forAll ? own.start() : own.end();
            if (end > capacity.end()
                    && end < office.length()
                    && TITLE.matcher(office.substring(end).strip()).lookingAt()) {
                offices.add(office.substring(0, end).strip());
                offices.add(office.substring(end).strip());
                return;
            }
        }
        int last = offices.size() - 1;
        var above = last < 0 ? "" : offices.get(last);
        boolean open = above.endsWith(",")
                || FOR.matcher(above).lookingAt()
                        && !TITLE.matcher(above).find()
                        && !TITLE.matcher(office).lookingAt()
                        && !capacity.lookingAt()
                || above.endsWith("TRƯỞNG") && UNIT.matcher(office).matches();
        if (open) {
            offices.set(last, above + " " + office);
        } else {
            offices.add(office);
        }
    }

    private static String name(String block) {
        String name = null;
        boolean titled = false;
        for (var piece : block.split("\\n|\\t|\\s{3,}|(?<=\\p{Lu}{2})\\s{2,}")) {
            var end = piece.substring(Math.max(0, piece.length() - LONGEST_LINE));
            var bare = RANK.matcher(SPECK.matcher(end.strip()).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
            if (titled && name != null) {
                break;
            }
            titled |= TITLE.matcher(bare).find();
            var signed = SIGNED.matcher(bare);
            bare = signed.matches() ? signed.group(1) : bare;
            boolean listed = bare.startsWith("-")
                    || bare.contains(";")
                    || bare.contains(":")
                    || UnitNames.isName(Words.of(bare), 0) && !bare.startsWith("Đoàn ");
            if (!listed && NAME.matcher(bare).matches() && bare.chars().anyMatch(Character::isLowerCase)) {
                name = bare;
            }
        }
        return name;
    }
}
