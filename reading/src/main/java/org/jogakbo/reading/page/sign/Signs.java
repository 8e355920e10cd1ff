package org.jogakbo.reading.page.sign;

import java.util.List;
import java.util.regex.Pattern;
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
 * @param siteNames the names the site goes by, as far as the page tells
 */
public record Signs(PageMap map, MetaTags meta, LinkedArticle linked, String url, List<String> siteNames) {
    private static final Pattern DOMAIN = Pattern.compile("\\.(?:com?|org|net|ac|gov|go|or)\\.[a-z]{2}$|\\.[a-z]+$");

    public Signs {
        siteNames = List.copyOf(siteNames);
    }

    public static Signs of(PageMap map, String url) {
        MetaTags meta = MetaTags.of(map.metas());
        String said = meta.first("link:canonical", "og:url");
        String address = url.isEmpty() && WebAddress.isWeb(said) ? said : url;
        LinkedArticle linked = LinkedData.article(map.linkedData(), address).orElse(LinkedArticle.NONE);
        return new Signs(map, meta, linked, address, siteNames(meta, linked, address));
    }

    /** The site's name in a network, unless it is the author's own there. */
    private static String handle(MetaTags meta, LinkedArticle linked) {
        String handle = meta.first("twitter:site").replaceFirst("^@", "");
        String letters = Headlines.letters(handle);
        boolean person = linked.authors().stream()
                .anyMatch(author -> author.type().equals("Person")
                        && Headlines.letters(author.name()).equals(letters));
        boolean site = Stream.of(meta.first("og:site_name"), linked.publisher())
                .anyMatch(name -> Headlines.letters(name).equals(letters));
        return person && !site ? "" : handle;
    }

    private static List<String> siteNames(MetaTags meta, LinkedArticle linked, String url) {
        String host = WebAddress.host(url);
        String label = DOMAIN.matcher(host).replaceFirst("");
        return Stream.of(
                        meta.first("og:site_name"),
                        linked.publisher(),
                        meta.first("application-name"),
                        handle(meta, linked),
                        host,
                        label.substring(label.lastIndexOf('.') + 1))
                .filter(name -> !name.isBlank() && name.length() < 60)
                .distinct()
                .toList();
    }
}
