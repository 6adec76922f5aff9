package vn.vanban.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanban.signing.Tampering.lastRange;
import static vn.vanban.signing.Tampering.update;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A notice signed, numbered and sealed, and what a forger may make of it; each forgery is refused with its reason. */
class TamperedDocumentTest {

    private static final String AFTER_SEAL = "sau chữ ký số cuối cùng";
    private static final String BETWEEN = "Sau chữ ký số của " + PrintedDocument.SIGNER;
    private static final String ALTERED = "đã bị sửa sau khi ký";
    private static final String RANGE = "Phạm vi chữ ký số không phủ hết tệp";
    private static final String LOST = "chữ ký số bị xóa, bị hỏng hoặc bị chép lại";

    private static final SigningDesk DESK = new SigningDesk();
    private static final Map<String, byte[]> STAGES = new HashMap<>();

    private interface Forgery {
        byte[] make() throws IOException;
    }

    /** Each stage is made once: a signature takes longer than most checks. */
    private static byte[] stage(String name) throws IOException {
        if (!STAGES.containsKey(name)) {
            STAGES.put(
                    name,
                    switch (name) {
                        case "signed" -> DESK.signed();
                        case "numbered" -> DESK.signer.fill(stage("signed"), "87", SigningDesk.ISSUED_ON);
                        default -> DESK.sealed(stage("numbered"));
                    });
        }
        return STAGES.get(name).clone();
    }

    private static byte[] sealed() throws IOException {
        return stage("sealed");
    }

    @Test
    void acceptsTheUntouchedDocument() throws IOException {
        var validation = DESK.validator.validate(sealed());

        assertThat(validation.findings()).isEmpty();
        assertThat(validation.valid()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"afterTheSeal", "beforeTheSeal", "inPlace", "withOtherSignatures"})
    void refuses(String forgery, String reason, Forgery forged) throws IOException {
        var validation = DESK.validator.validate(forged.make());

        assertThat(validation.valid()).isFalse();
        assertThat(validation.findings()).anyMatch(finding -> finding.contains(reason));
    }

    static Stream<Arguments> afterTheSeal() {
        return edits().map(edit -> forgery(edit.name + ", after the seal", AFTER_SEAL, () -> edit.change.of(sealed())));
    }

    static Stream<Arguments> beforeTheSeal() {
        return edits().map(edit -> forgery(
                edit.name + ", before the seal", BETWEEN, () -> DESK.sealed(edit.change.of(stage("numbered")))));
    }

    private interface Change {
        byte[] of(byte[] pdf) throws IOException;
    }

    private record Edit(String name, Change change) {}

    private static Stream<Edit> edits() {
        return Stream.of(
                new Edit("a box painted", Tampering::box),
                new Edit(
                        "a line of text added", pdf -> Tampering.paint(pdf, "BT 1 0 0 1 90 300 Tm ET 90 300 9 1 re f")),
                new Edit("the number drawn anew", TamperedDocumentTest::withOtherDigits),
                new Edit("a field of the form added", TamperedDocumentTest::withField),
                new Edit("a note pinned", TamperedDocumentTest::withNote),
                new Edit(
                        "a page added",
                        pdf -> update(pdf, (document, changed) -> {
                            document.addPage(new PDPage(PDRectangle.A4));
                            changed.add(document.getPages().getCOSObject());
                        })),
                new Edit(
                        "a page removed",
                        pdf -> update(pdf, (document, changed) -> {
                            document.removePage(1);
                            changed.add(document.getPages().getCOSObject());
                        })),
                new Edit(
                        "the text of a page swapped",
                        pdf -> update(pdf, (document, changed) -> {
                            var contents = document.getPage(1).getCOSObject().getCOSStream(COSName.CONTENTS);
                            try (var out = contents.createOutputStream()) {
                                out.write(Tampering.ascii("0 g 90 90 90 90 re f"));
                            }
                            changed.add(contents);
                        })),
                new Edit(
                        "the program of a typeface swapped",
                        pdf -> update(pdf, (document, changed) -> {
                            var fonts = document.getPage(0)
                                    .getResources()
                                    .getCOSObject()
                                    .getCOSDictionary(COSName.FONT);
                            var font = fonts.getCOSDictionary(
                                    fonts.keySet().iterator().next());
                            font.setName(COSName.ENCODING, "WinAnsiEncoding");
                            changed.add(font);
                        })),
                new Edit(
                        "a script run on opening",
                        pdf -> update(pdf, (document, changed) -> {
                            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
                            changed.add(document.getDocumentCatalog().getCOSObject());
                        })),
                new Edit(
                        "the title of the file changed",
                        pdf -> update(pdf, (document, changed) -> {
                            document.getDocumentInformation().setTitle("Quyết định");
                            changed.add(document.getDocumentInformation().getCOSObject());
                            changed.add(document.getDocument().getTrailer());
                        })),
                new Edit("a file embedded", TamperedDocumentTest::withEmbeddedFile));
    }

    static Stream<Arguments> inPlace() {
        return Stream.of(
                forgery("a byte of the text flipped", ALTERED, () -> flipped(sealed().length / 5)),
                forgery("a byte of the seal's value flipped", "Chữ ký số của " + PrintedDocument.OFFICE, () -> {
                    int[] range = lastRange(sealed());
                    int end = Tampering.text(sealed()).indexOf("000000000000", range[0]);
                    return flippedDigit(end - 9);
                }),
                forgery(
                        "a byte of the seal's certificate flipped",
                        "Chữ ký số của",
                        () -> flippedDigit(lastRange(sealed())[0] + 801)),
                forgery("the seal's value zeroed", LOST, () -> {
                    var pdf = sealed();
                    int[] range = lastRange(pdf);
                    Arrays.fill(pdf, range[0] + 1, range[1] - 1, (byte) '0');
                    return pdf;
                }),
                forgery("no ranges at all", "không đọc được", () -> Tampering.withRange(sealed(), "")),
                forgery("ranges of nothing", RANGE, () -> Tampering.withRange(sealed(), "0 0 0 0")),
                forgery("ranges ending before the end", AFTER_SEAL, () -> {
                    int[] range = lastRange(sealed());
                    return Tampering.withRange(sealed(), "0 %d %d %d".formatted(range[0], range[1], range[2] - 40));
                }),
                forgery("ranges that overlap", RANGE, () -> {
                    int[] range = lastRange(sealed());
                    return Tampering.withRange(sealed(), "0 %d %d %d".formatted(range[0], range[0] - 90, range[2]));
                }),
                forgery("a signature wrapped around foreign content", LOST, TamperedDocumentTest::wrapped),
                forgery("cut back to what the leader signed", "chưa được phát hành", () -> stage("signed")),
                forgery("cut back to what was numbered", AFTER_SEAL, () -> stage("numbered")));
    }

    static Stream<Arguments> withOtherSignatures() {
        return Stream.of(
                forgery(
                        "a number filled again and signed once more",
                        "tệp bị sửa",
                        () -> DESK.signedOnceMore(Tampering.value(sealed(), "number", "99"))),
                forgery("a third signature", "thêm chữ ký sau dấu", () -> DESK.signedOnceMore(sealed())),
                forgery("an empty part of the signed page filled in later", BETWEEN, () -> {
                    var open = DESK.signed(Tampering.withGap(DESK.prepared()));
                    var filled = DESK.signer.fill(open, "87", SigningDesk.ISSUED_ON);
                    return DESK.sealed(Tampering.fillGap(filled, "90 90 200 200 re f"));
                }),
                forgery("the text of a page deleted", BETWEEN, () -> {
                    var numbered = stage("numbered");
                    try (var document = Loader.loadPDF(numbered)) {
                        var contents = document.getPage(1).getCOSObject().getItem(COSName.CONTENTS);
                        return DESK.sealed(Tampering.free(numbered, contents.getKey()));
                    }
                }),
                forgery("sealed without a number", "chưa ghi đủ số", () -> DESK.sealed(stage("signed"))),
                forgery(
                        "sealed by another organization",
                        "không phải dấu của cơ quan ban hành",
                        () -> DESK.sealedBy("Sở Tài chính tỉnh Bình An", stage("numbered"))),
                forgery(
                        "signed by somebody whose name is not printed",
                        "không phải người có họ tên in",
                        () -> DESK.sealed(
                                DESK.signer.fill(DESK.signedWithKeyOf("Người Khác"), "87", SigningDesk.ISSUED_ON))),
                forgery(
                        "sealed first and signed after",
                        "đứng trước chữ ký",
                        () -> DESK.signedOnceMore(DESK.signer.fill(
                                DESK.signedWithKeyOf(PrintedDocument.OFFICE), "87", SigningDesk.ISSUED_ON))));
    }

    private static Arguments forgery(String name, String reason, Forgery forgery) {
        return Arguments.of(name, reason, forgery);
    }

    private static byte[] withOtherDigits(byte[] pdf) throws IOException {
        return update(pdf, (document, changed) -> {
            var field = document.getDocumentCatalog().getAcroForm(null).getField("number");
            var appearance = field.getWidgets().get(0).getNormalAppearanceStream();
            DigitsAppearance.draw(appearance, "99");
            changed.add(appearance.getCOSObject());
        });
    }

    private static byte[] withField(byte[] pdf) throws IOException {
        return update(pdf, (document, changed) -> {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = new PDTextField(form);
            field.setPartialName("amount");
            form.getFields().add(field);
            changed.add(form.getCOSObject());
            changed.add(document.getDocumentCatalog().getCOSObject());
        });
    }

    private static byte[] withNote(byte[] pdf) throws IOException {
        return update(pdf, (document, changed) -> {
            var note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(100, 100, 20, 20));
            var annotations = document.getPage(0).getAnnotations();
            annotations.add(note);
            document.getPage(0).setAnnotations(annotations);
            changed.add(document.getPage(0).getCOSObject());
        });
    }

    private static byte[] withEmbeddedFile(byte[] pdf) throws IOException {
        return update(pdf, (document, changed) -> {
            var file = new PDComplexFileSpecification();
            file.setFile("a.txt");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a.txt", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            changed.add(document.getDocumentCatalog().getCOSObject());
        });
    }

    private static byte[] flipped(int position) throws IOException {
        var pdf = sealed();
        pdf[position] ^= 1;
        return pdf;
    }

    private static byte[] flippedDigit(int position) throws IOException {
        var pdf = sealed();
        pdf[position] = (byte) (pdf[position] == '1' ? '2' : '1');
        return pdf;
    }

    /** Moves the second signed part back and puts an object of its own into the part nobody signed. */
    private static byte[] wrapped() throws IOException {
        var pdf = sealed();
        int[] range = lastRange(pdf);
        var foreign = Tampering.ascii("\n9000 0 obj\n<</Type /Catalog>>\nendobj\n");
        var forged = new byte[pdf.length + foreign.length];
        System.arraycopy(pdf, 0, forged, 0, range[1]);
        System.arraycopy(foreign, 0, forged, range[1], foreign.length);
        System.arraycopy(pdf, range[1], forged, range[1] + foreign.length, pdf.length - range[1]);
        return Tampering.withRange(forged, "0 %d %d %d".formatted(range[0], range[1] + foreign.length, range[2]));
    }
}
