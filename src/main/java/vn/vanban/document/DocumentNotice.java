package vn.vanban.document;

/** A panel in {@link DocumentPanel.Place#NOTICE}: shown wherever the document is acted on, not only on its own page. */
public interface DocumentNotice extends DocumentPanel {}
