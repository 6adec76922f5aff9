package vn.vanban;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** Lists show so many rows at a time; what other tests leave undone may stand before the one that is looked for. */
final class Lists {

    private Lists() {}

    /** The row, on the page of the list on which it stands. */
    static Locator find(Page page, Locator row) {
        Locator more = page.getByText("Xem tiếp").first();
        while (!row.isVisible() && more.isVisible()) {
            page.navigate(
                    URI.create(page.url()).resolve(more.getAttribute("href")).toString());
        }
        return row;
    }
}
