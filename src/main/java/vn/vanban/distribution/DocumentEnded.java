package vn.vanban.distribution;

import vn.vanban.document.DocumentEvent;

/** An issued document is in force no more; what it assigned ends with it, in the same transaction. */
public sealed interface DocumentEnded extends DocumentEvent
        permits DocumentRecalled, DocumentReplaced, DocumentCancelled {

    /** In words for those who were at work on it: "Văn bản 87/TB-SYT bị thu hồi: …". */
    String why();
}
