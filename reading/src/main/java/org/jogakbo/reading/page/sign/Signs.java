package org.jogakbo.reading.page.sign;

import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.reading.field.Headlines;
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
public record Signs(PageMap map, MetaTags meta, LinkedArticle linked, String url) {
    public static Signs of(PageMap map, String url) {
        MetaTags meta = MetaTags.of(map.metas());
        String said = meta.first("link:canonical", "og:url");
        String address = url.isEmpty() && WebAddress.isWeb(said) ? said : url;
        LinkedArticle linked = LinkedData.article(map.linkedData(), address).orElse(LinkedArticle.NONE);
        return new Signs(map, meta, linked, address);
    }

    /** The site's name in a network, unless it is the author's own there. */
    private String handle() {
        String handle = meta.first("twitter:site").replaceFirst("^@", "");
        String letters = Headlines.letters(handle);
        boolean person = linked.authors().stream()
                .anyMatch(author -> author.type().equals("Person")
                        && Headlines.letters(author.name()).equals(letters));
        boolean site = Stream.of(meta.first("og:site_name"), linked.publisher())
                .anyMatch(name -> Headlines.letters(name).equals(letters));
        return person && !site ? "" : handle;
    }

    /** The names the site goes by, as far as the page tells. */
    public List<String> siteNames() {
        String host = WebAddress.host(url);
        String label = host.replaceFirst("\\.(?:com?|org|net|ac|gov|go|or)\\.[a-z]{2}$|\\.[a-z]+$", "");
        return Stream.of(
                        meta.first("og:site_name"),
                        linked.publisher(),
                        meta.first("application-name"),
                        handle(),
                        host,
                        label.substring(label.lastIndexOf('.') + 1))
                .filter(name -> !name.isBlank() && name.length() < 60)
                .distinct()
                .toList();
    }
}
