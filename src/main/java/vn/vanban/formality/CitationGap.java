package vn.vanban.formality;

/**
 * What the first citation of a document does not say (Phụ lục I, Mục II.6.b), for whoever knows that document.
 *
 * @param code its number and symbol, "214/QĐ-UBND"
 * @param day its day of issue is not said
 * @param issuer who issued it is not said
 * @param subject its subject is not said
 * @param paragraph the whole text of the paragraph
 * @param occurrence counted from 0 among the paragraphs with that text
 * @param end where in it the code ends, with the day where that is said
 */
public record CitationGap(
        String code, boolean day, boolean issuer, boolean subject, String paragraph, int occurrence, int end) {}
