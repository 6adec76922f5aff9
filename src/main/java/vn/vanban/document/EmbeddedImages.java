package vn.vanban.document;

import java.util.Base64;
import org.docx4j.model.images.AbstractWordXmlPicture;
import org.docx4j.model.images.ConversionImageHandler;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.relationships.Relationship;

/** Hands pictures to FOP inside the FO itself; a picture that lies elsewhere is never fetched. */
class EmbeddedImages implements ConversionImageHandler {

    @Override
    public String handleImage(AbstractWordXmlPicture picture, Relationship relationship, BinaryPart part) {
        if (part == null || relationship != null && "External".equals(relationship.getTargetMode())) {
            return "";
        }
        return "data:" + part.getContentType() + ";base64,"
                + Base64.getEncoder().encodeToString(part.getBytes());
    }
}
