package org.jogakbo.reading.page;

import java.util.Optional;
import org.jogakbo.clipping.Credit;
import org.jogakbo.reading.html.WebAddress;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;

/** The outlet that published the page, as its own metadata names it, and the page's own address. */
final class OutletField {
    private OutletField() {}

    static Optional<Found<Credit>> credit(Signs signs) {
        String site = name(signs.meta().first("og:site_name"));
        String publisher = name(signs.linked().publisher());
        String url = address(signs).map(Found::value).orElse(null);
        if (!publisher.isEmpty()) {
            return Found.of(
                    new Credit(publisher, publisher, url),
                    "JSON-LD " + signs.linked().type() + ".publisher",
                    0.9);
        }
        return site.isEmpty() ? Optional.empty() : Found.of(new Credit(site, site, url), "meta og:site_name", 0.85);
    }

    /** The canonical address, unless it names another host or only the front page. */
    static Optional<Found<String>> address(Signs signs) {
        for (String name : new String[] {"link:canonical", "og:url"}) {
            String said = WebAddress.resolve(signs.url(), signs.meta().first(name));
            if (said != null && isSamePlace(said, signs.url())) {
                return Found.of(said, name.replace("link:", "link "), 0.95);
            }
        }
        String linked = WebAddress.resolve(signs.url(), signs.linked().url());
        if (linked != null && isSamePlace(linked, signs.url())) {
            return Found.of(linked, "JSON-LD url", 0.9);
        }
        return signs.url().isEmpty() ? Optional.empty() : Found.of(signs.url(), "the document's address", 1);
    }

    private static boolean isSamePlace(String said, String url) {
        boolean front = said.replaceFirst("^https?://[^/]*/?", "").isEmpty();
        return url.isEmpty() ? !front : !front && WebAddress.host(said).equals(WebAddress.host(url));
    }

    private static String name(String text) {
        return text.length() > 80 || WebAddress.isWeb(text) ? "" : text.strip();
    }
}
