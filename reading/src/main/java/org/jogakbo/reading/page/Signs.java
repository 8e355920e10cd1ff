package org.jogakbo.reading.page;

import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.reading.html.WebAddress;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.metadata.LinkedArticle;
import org.jogakbo.reading.page.metadata.LinkedData;
import org.jogakbo.reading.page.metadata.MetaTags;

/**
 * Everything of a page in which fields are looked for, gathered once.
 *
 * @param url where the page was published, or empty
 */
record Signs(PageMap map, MetaTags meta, LinkedArticle linked, String url) {
    static Signs of(PageMap map, String url) {
        MetaTags meta = MetaTags.of(map.metas());
        String said = meta.first("link:canonical", "og:url");
        String address = url.isEmpty() && WebAddress.isWeb(said) ? said : url;
        LinkedArticle linked = LinkedData.article(map.linkedData(), address).orElse(LinkedArticle.NONE);
        return new Signs(map, meta, linked, address);
    }

    /** The names the site goes by, as far as the page tells. */
    List<String> siteNames() {
        String host = WebAddress.host(url);
        String label = host.replaceFirst("\\.(?:com?|org|net|ac|gov|go|or)\\.[a-z]{2}$|\\.[a-z]+$", "");
        return Stream.of(
                        meta.first("og:site_name"),
                        linked.publisher(),
                        meta.first("application-name"),
                        meta.first("twitter:site").replaceFirst("^@", ""),
                        host,
                        label.substring(label.lastIndexOf('.') + 1))
                .filter(name -> !name.isBlank() && name.length() < 60)
                .distinct()
                .toList();
    }
}
