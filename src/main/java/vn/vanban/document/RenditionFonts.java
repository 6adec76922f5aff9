package vn.vanban.document;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.docx4j.fonts.Mapper;
import org.docx4j.wml.Fonts;

/**
 * Nghị định 30/2020 knows one font, Times New Roman; Tinos has the same widths and a free licence. Whatever font a
 * file asks for, FOP is given these four faces and can read nothing else, neither file nor network.
 */
class RenditionFonts extends Mapper {

    static final String FAMILY = "Times New Roman";

    private static final String SCHEME = "tinos";

    @Override
    public void populateFontMappings(Set<String> documentFonts, Fonts fonts) {
        // No physical font is named to docx4j: it need not measure glyphs, FoCorrections names the family.
    }

    static FopFactory fopFactory() {
        String configuration =
                """
                <fop version="1.0"><strict-configuration>true</strict-configuration><renderers>
                <renderer mime="application/pdf"><fonts>%s%s%s%s</fonts></renderer>
                </renderers></fop>"""
                        .formatted(
                                face("Regular", "normal", "normal"),
                                face("Bold", "normal", "bold"),
                                face("Italic", "italic", "normal"),
                                face("BoldItalic", "italic", "bold"));
        try {
            return new FopConfParser(
                            new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)),
                            URI.create(SCHEME + ":/"),
                            new FacesOnly())
                    .getFopFactoryBuilder()
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException("FOP did not accept its configuration", e);
        }
    }

    private static String face(String file, String style, String weight) {
        return """
                <font embed-url="Tinos-%s.ttf"><font-triplet name="%s" style="%s" weight="%s"/></font>"""
                .formatted(file, FAMILY, style, weight);
    }

    private static class FacesOnly implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws FileNotFoundException {
            InputStream face = SCHEME.equals(uri.getScheme())
                    ? RenditionFonts.class.getResourceAsStream("/fonts/Tinos" + uri.getPath())
                    : null;
            if (face == null) {
                throw new FileNotFoundException(uri.getScheme());
            }
            return new Resource(face);
        }

        @Override
        public OutputStream getOutputStream(URI uri) {
            throw new UnsupportedOperationException("Setting pages writes no file");
        }
    }
}
