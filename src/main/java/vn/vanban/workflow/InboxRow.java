package vn.vanban.workflow;

import vn.vanban.shared.DueText;

/** One line of the list, in words; the component "row" draws it. */
record InboxRow(
        String id,
        String href,
        String type,
        String typeName,
        String icon,
        String verb,
        String subject,
        String meta,
        DueText due,
        boolean unread,
        String urgent,
        String standIn,
        String preview) {}
