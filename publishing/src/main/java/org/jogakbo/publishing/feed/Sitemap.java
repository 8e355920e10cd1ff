package org.jogakbo.publishing.feed;

import java.util.List;

/** The sitemaps protocol 0.9: a list of addresses, or a list of such lists. All addresses are absolute. */
public final class Sitemap {
    /** More must not stand in one file. */
    public static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    public static byte[] pages(List<String> addresses) {
        return write("urlset", "url", addresses);
    }

    public static byte[] index(List<String> sitemaps) {
        return write("sitemapindex", "sitemap", sitemaps);
    }

    private static byte[] write(String whole, String each, List<String> addresses) {
        return XmlOut.document(out -> out.element(whole, () -> {
            out.namespace("", NAMESPACE);
            for (String address : addresses) {
                out.element(each, () -> out.text("loc", address));
            }
        }));
    }
}
