package vn.vanban.document;

import java.util.Optional;
import vn.vanban.organization.Actor;

/**
 * What a stage of the road shows and offers on a document's page. The page asks every panel bean in the order of
 * {@code @Order} and knows none of them.
 */
public interface DocumentPanel {

    /** The panel for this reader, or empty when it has nothing to show them. */
    Optional<Content> of(Document document, Actor actor);

    enum Place {
        /** A line above the pages that every reader must know first. */
        NOTICE,
        /** Buttons and their dialogs, at the foot of the facts. */
        ACTIONS,
        /** Rows among the facts. */
        FACTS,
        /** A tab of its own. */
        TAB
    }

    /**
     * @param key stable name, used as the element's id
     * @param title what the tab says, with its count: "Ý kiến 3"; unused elsewhere
     * @param fragment Thymeleaf fragment, "review/opinions :: panel"; it reads its model as {@code panel}
     */
    record Content(Place place, String key, String title, String fragment, Object model) {}
}
