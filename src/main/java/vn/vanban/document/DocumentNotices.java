package vn.vanban.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;

/** What every reader of a document must know first, for the pages that act on it elsewhere than on its own page. */
@Component
public class DocumentNotices {

    private final List<DocumentNotice> notices;

    DocumentNotices(List<DocumentNotice> notices) {
        this.notices = notices;
    }

    public List<DocumentPanel.Content> of(Document document, Actor actor) {
        return notices.stream()
                .flatMap(notice -> notice.of(document, actor).stream())
                .toList();
    }
}
