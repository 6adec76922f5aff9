package vn.vanban.copying;

import vn.vanban.document.DocumentEvent;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DoneBy;

/**
 * A copy of the document was certified.
 *
 * @param remark "Sao y 01/SY-SYT"
 */
record CopyMade(DocumentId documentId, DoneBy by, String remark) implements DocumentEvent {}
