package vn.vanban.rendition;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** A PDF/A-2b in the making: every face embedded with the characters used, colours meant as sRGB. */
final class PdfFile implements AutoCloseable {

    /** A face as this file names it; widths in thousandths of an em, as the file states them. */
    record Font(String name, Face face, PDType0Font pdf) {

        String code(int character) {
            pdf.addToSubset(character);
            int glyph = face.glyph(character);
            return HEX[glyph >> 12 & 15] + HEX[glyph >> 8 & 15] + HEX[glyph >> 4 & 15] + HEX[glyph & 15];
        }

        long width(int character) {
            return Math.round(face.width(character) * 1000);
        }
    }

    private static final String[] HEX = "0123456789ABCDEF".split("");
    private static final byte[] COLORS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] METADATA =
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            pdfaid:part="2" pdfaid:conformance="B"/></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>"""
                    .getBytes(StandardCharsets.UTF_8);

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final Map<Face, Font> fonts = new IdentityHashMap<>();
    private final Map<byte[], Optional<String>> pictures = new IdentityHashMap<>();

    Font font(Face face) {
        return fonts.computeIfAbsent(face, this::embedded);
    }

    private Font embedded(Face face) {
        try {
            PDType0Font font = PDType0Font.load(document, face.font(), true);
            return new Font("/" + resources.add(font).getName(), face, font);
        } catch (IOException e) {
            throw new IllegalStateException("A bundled face cannot be embedded", e);
        }
    }

    /** The name to draw it by; empty for what is no picture, or one of a kind that cannot be drawn. */
    Optional<String> picture(byte[] image) {
        return pictures.computeIfAbsent(image, bytes -> {
            try {
                PDImageXObject picture = PDImageXObject.createFromByteArray(document, bytes, null);
                return Optional.of("/" + resources.add(picture).getName());
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    void add(Canvas canvas) throws IOException {
        PDPage page = new PDPage(new PDRectangle(
                (float) canvas.page().width(), (float) canvas.page().height()));
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.content().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        for (Canvas.Link link : canvas.links()) {
            page.getAnnotations().add(annotation(link, canvas.page().height()));
        }
        document.addPage(page);
    }

    private static PDAnnotationLink annotation(Canvas.Link link, double pageHeight) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle(
                (float) link.x(), (float) (pageHeight - link.y() - link.height()), (float) link.width(), (float)
                        link.height()));
        PDActionURI action = new PDActionURI();
        action.setURI(link.address());
        annotation.setAction(action);
        annotation.setPrinted(true);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        return annotation;
    }

    byte[] bytes() throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(METADATA);
        document.getDocumentCatalog().setMetadata(metadata);
        PDOutputIntent colors = new PDOutputIntent(document, new ByteArrayInputStream(COLORS));
        colors.setInfo("sRGB IEC61966-2.1");
        colors.setOutputCondition("sRGB IEC61966-2.1");
        colors.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        document.getDocumentCatalog().addOutputIntent(colors);
        for (Font font : fonts.values()) {
            font.pdf().subset();
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        // A signature's appended changes are easiest to check in a file with plain objects.
        document.save(pdf, CompressParameters.NO_COMPRESSION);
        return pdf.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
