package vn.vanban.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Word files that try to read, to call home, to run or to burst, each beside the words of its refusal. */
public final class HostileFiles {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int MEGABYTE = 1024 * 1024;

    private final String home;
    private final List<Hostile> files = new ArrayList<>();

    private HostileFiles(String home) {
        this.home = home;
    }

    public record Hostile(String kind, String name, byte[] content, String reason) {

        @Override
        public String toString() {
            return kind;
        }
    }

    /** @param home the address they would call, which must never be asked */
    public static List<Hostile> calling(String home) {
        HostileFiles hostile = new HostileFiles(home);
        hostile.entities();
        hostile.bombs();
        hostile.links();
        hostile.programs();
        hostile.unreadable();
        return hostile.files;
    }

    private void entities() {
        for (String part : List.of(
                "word/document.xml",
                "word/styles.xml",
                "word/_rels/document.xml.rels",
                "docProps/core.xml",
                "[Content_Types].xml")) {
            String xml =
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"%s\"><!ENTITY %% c SYSTEM \"%s\">%%c;]><a>&b;</a>"
                            .formatted(home, home);
            add("XXE in " + part, OfficeFiles.docx().part(part, xml), "DTD");
        }
    }

    private void bombs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        add("bomb of entities", OfficeFiles.docx().part("word/document.xml", laughs + "]><a>&l29;</a>"), "DTD");
        add("bomb of zeros", OfficeFiles.docx().part("word/media/a.bmp", new byte[50 * MEGABYTE]), "phình");
        OfficeFiles many = OfficeFiles.docx();
        for (int i = 0; i < 2_500; i++) {
            many.part("word/" + i + ".xml", "<a/>");
        }
        add("bomb of parts", many, "2.000");
        OfficeFiles large = OfficeFiles.docx();
        for (int i = 0; i < 14; i++) {
            large.part("word/media/" + i + ".bmp", repeated(9 * MEGABYTE, i));
        }
        add("bomb of large parts", large, "phình");
        add("part of 45 MB", OfficeFiles.docx().part("word/document.xml", letters(45 * MEGABYTE)), "phình");
    }

    private void links() {
        for (String type : List.of("image", "attachedTemplate", "oleObject", "frame")) {
            add(
                    "external " + type,
                    OfficeFiles.docx()
                            .part(
                                    "word/_rels/document.xml.rels",
                                    OfficeFiles.relationship(type, home, "TargetMode=\"External\"")),
                    "nằm ngoài");
        }
    }

    private void programs() {
        add("macro", OfficeFiles.docx().part("word/vbaProject.bin", "x"), "macro");
        add("template with macros", OfficeFiles.of("wordprocessingml.document.macroEnabled"), "macro");
    }

    private void unreadable() {
        byte[] whole = OfficeFiles.docx().bytes();
        add("truncated", "a.docx", Arrays.copyOf(whole, whole.length / 2), "hỏng");
        add("encrypted", "a.docx", OLE, "mật khẩu");
        add("Excel named Word", "a.docx", OfficeFiles.xlsx().bytes(), "Tệp là Excel");
        add("Word named text", "a.txt", whole, "phần mở rộng");
        add("text named Word", "a.docx", "xin chào".getBytes(StandardCharsets.UTF_8), "Không nhận ra");
    }

    private void add(String kind, OfficeFiles file, String reason) {
        add(kind, "a.docx", file.bytes(), reason);
    }

    private void add(String kind, String name, byte[] content, String reason) {
        files.add(new Hostile(kind, name, content, reason));
    }

    /** Shrinks to about a hundredth: no single part is suspicious. */
    private static byte[] repeated(int size, int seed) {
        byte[] block = new byte[400];
        new Random(seed).nextBytes(block);
        byte[] bytes = new byte[size];
        for (int at = 0; at < size; at += block.length) {
            System.arraycopy(block, 0, bytes, at, Math.min(block.length, size - at));
            block[0]++;
            block[100] += 3;
            block[200] += 7;
            block[300] += 11;
        }
        return bytes;
    }

    /** Shrinks to a quarter, so that the file itself is small enough. */
    private static byte[] letters(int size) {
        Random random = new Random(1);
        byte[] text = new byte[size];
        for (int i = 0; i < size; i++) {
            text[i] = (byte) ('a' + random.nextInt(4));
        }
        return ("<a>" + new String(text, StandardCharsets.US_ASCII) + "</a>").getBytes(StandardCharsets.US_ASCII);
    }
}
