package org.jogakbo.newsroom.canary;

import java.util.Locale;

/** Invented documents about one person each; wherever a document can print a name, one is planted. */
final class Documents {
    private final Plants plants;
    private final int number;
    private final int day;
    private final int spellings;
    private int voyage;

    /**
     * @param number of the document; no two are alike in their words
     * @param spellings how many different ones of the person are planted when this is written
     */
    Documents(Plants plants, int number, int spellings) {
        this.plants = plants;
        this.number = number;
        this.spellings = spellings;
        this.day = 1 + number % 28;
    }

    String of(Format format) {
        return switch (format) {
            case BLOG_POST -> blog("single single-post postid-" + number, post("h1"));
            case TEXT -> text();
            case RSS -> rss();
            case RDF -> rdf();
            case ATOM -> atom();
            case JSON_FEED -> jsonFeed();
            case EXPORT -> export();
            case PRINT -> print();
            default ->
                format.reader.equals("ArticlePage") ? article() : blog("archive category", post("h2") + post("h2"));
        };
    }

    String url() {
        return "https://blog.example/2021/%02d/%s-%d/".formatted(1 + number % 12, plants.slug(), code());
    }

    private int code() {
        return number * 100 + ++voyage;
    }

    /** A sentence of its own that holds a name. */
    private String sentence(String name) {
        int code = code();
        return switch (code % 5) {
            case 0 ->
                "On voyage %d the boat of %s left Low Skerry before dawn, and nobody saw it go.".formatted(code, name);
            case 1 -> "In log %d it is written that %s counted the nets twice at Wick Quay.".formatted(code, name);
            case 2 -> "어제 항해 %d번에서 %s 그리고 어부들이 항구에서 배를 기다렸다.".formatted(code, name);
            case 3 ->
                "“Ask %s,” said Ansgar Lightwater of Mill End on day %d, and shut the door.".formatted(name, code);
            default -> "Forty people of Orrin Bay spoke with %s about boat number %d.".formatted(name, code);
        };
    }

    private String sentences(boolean html) {
        return sentence(plants.text()) + " " + sentence(plants.guise(html)) + " " + sentence(plants.text()) + " "
                + sentence(plants.inContext());
    }

    /** What is wanting of the spellings, each in a sentence. */
    private String roll() {
        StringBuilder roll = new StringBuilder(sentence(plants.text()));
        while (plants.printed().size() < spellings) {
            roll.append(' ').append(sentence(plants.another()));
        }
        return roll.toString();
    }

    private String link(String text) {
        return "<a href=\"https://mill.example/2021/%s-%d\">%s</a>".formatted(plants.slug(), code(), text);
    }

    /** An article's text as HTML, in every kind of block. */
    private String body() {
        return """
                <p>%s</p>
                <h3>%s</h3>
                <p>%s %s</p>
                <blockquote><p>%s</p></blockquote>
                <ul><li>%s</li><li>%s</li></ul>
                <figure><img src="https://mill.example/photo/%s_%d.jpg" alt="%s"><figcaption>%s</figcaption></figure>
                <table><tr><th>Name</th><th>Boat number</th></tr><tr><td>%s</td><td>%d</td></tr></table>
                <p>%s</p>
                <p>%s</p>
                """.formatted(
                sentences(true),
                link(plants.text()),
                sentences(true),
                link(plants.text()),
                sentence(plants.guise(true)),
                sentence(plants.text()),
                sentence(plants.guise(true)),
                plants.slug(),
                code(),
                plants.text(),
                link(sentence(plants.text())),
                link(plants.text()),
                code(),
                roll(),
                plants.name() + " (a pseudonym) waited at the pier for the day's last ferry, number " + code() + ".");
    }

    /** What stands below a blog's excerpt. */
    private String tail() {
        return """
                <p>[<a href="https://herald.example/%s/%d">%s Herald</a>]</p>
                <p><a href="https://herald.example/more/%s-%d">Read more</a></p>
                <p>Related article: <a href="https://herald.example/also/%s-%d">What %s left behind</a></p>
                """.formatted(
                plants.slug(), code(), plants.name(), plants.slug(), code(), plants.slug(), code(), plants.name());
    }

    private String title() {
        return number % 4 == 0
                ? "Letters of %s, bundle %d – Part %d".formatted(plants.name(), code(), 1 + number % 3)
                : "What %s saw on crossing %d".formatted(plants.text(), code());
    }

    private String post(String heading) {
        return """
                <article class="hentry post"><header><%1$s class="entry-title"><a rel="bookmark" href="%2$s">%3$s</a></%1$s>
                <span class="byline"><span class="author vcard"><a class="url fn n" href="https://blog.example/author/%4$s/">%5$s</a></span></span>
                <time class="entry-date published" datetime="2021-06-%6$02dT10:00:00+00:00">June %6$d, 2021</time></header>
                <div class="entry-content">%7$s%8$s</div>
                <footer><span class="cat-links"><a rel="category tag" href="https://blog.example/category/%4$s/">%9$s</a>, <a rel="category tag" href="https://blog.example/category/all-%4$s/">%5$s</a></span></footer></article>
                """.formatted(heading, url(), title(), plants.slug(), plants.name(), day, body(), tail(), plants.text());
    }

    private String blog(String classes, String posts) {
        return """
                <!doctype html><html lang="en"><head><title>%s – a blog</title><meta name="generator" content="WordPress 6.1"></head>
                <body class="%s"><header><h1 class="page-title">Category: %s</h1></header><main>%s</main></body></html>
                """.formatted(plants.text(), classes, plants.text(), posts);
    }

    private String article() {
        String title = title();
        String author = plants.name();
        String image = "https://gazette.example/img/%s-%d.jpg".formatted(plants.slug(), code());
        return """
                <!doctype html><html lang="en"><head><title>%1$s</title><link rel="canonical" href="%2$s">
                <meta property="og:image" content="%3$s"><meta property="og:image:alt" content="%4$s">
                <meta name="keywords" content="%5$s"><meta property="article:tag" content="%5$s">
                <meta property="article:section" content="%6$s"><meta name="description" content="%7$s">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%1$s",
                "datePublished":"2021-05-%8$02dT08:00:00Z","articleSection":"%6$s","keywords":["%5$s"],
                "image":{"@type":"ImageObject","url":"%3$s","caption":"%7$s","creditText":"%9$s"},
                "author":{"@type":"Person","name":"%9$s"},"publisher":{"@type":"NewsMediaOrganization","name":"%10$s Gazette"}}</script></head>
                <body><article><h1>%1$s</h1><p class="byline">By %9$s</p>
                <figure><img src="%3$s" alt="%4$s"><figcaption>%7$s <span class="credit">Photo: %9$s</span></figcaption></figure>
                <p>%11$s, May %8$d (Yonhap) -- %12$s</p>%13$s<p>%12$s</p></article>
                <aside><h4>Related articles</h4><ul><li><a href="https://gazette.example/%14$s">%5$s again</a></li></ul></aside></body></html>
                """.formatted(
                        title,
                        "https://gazette.example/2021/05/" + plants.slug() + "-" + code(),
                        image,
                        plants.text(),
                        plants.name(),
                        plants.name(),
                        sentence(plants.text()),
                        day,
                        author,
                        plants.name(),
                        plants.name().toUpperCase(Locale.ROOT),
                        sentences(true),
                        body(),
                        plants.slug());
    }

    private String text() {
        StringBuilder out = new StringBuilder("Monthly Archives: April 2021\n\n");
        for (int post = 0; post < 2; post++) {
            out.append("%s\n\nPosted on %sby %s\n\n%s\n\n%s\n\n%s\n\n[%s Courier]\n\nRelated article: Why %s came\n\n"
                    .formatted(
                            title(),
                            number % 2 == 0 ? "" : "April " + day + ", 2021 ",
                            plants.name(),
                            sentences(false),
                            roll(),
                            plants.name() + ", a pseudonym, waited at the pier for ferry number " + code() + ".",
                            plants.name(),
                            plants.name()));
        }
        return out.toString();
    }

    private String rss() {
        return """
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
                <channel><title>%s</title><link>https://wick.example/</link><item><title>%s</title><link>%s</link>
                <pubDate>%d Mar 2021 08:00:00 GMT</pubDate><dc:creator>%s</dc:creator><category>%s</category>
                <media:content url="https://wick.example/%s-%d.jpg" medium="image"><media:description>%s</media:description><media:credit>%s</media:credit></media:content>
                <description>%s</description><content:encoded><![CDATA[%s%s]]></content:encoded></item></channel></rss>
                """.formatted(
                        plants.text(),
                        title(),
                        url(),
                        day,
                        plants.name(),
                        plants.text(),
                        plants.slug(),
                        code(),
                        plants.text(),
                        plants.name(),
                        sentence(plants.text()),
                        body(),
                        tail());
    }

    private String rdf() {
        String url = url();
        return """
                <?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel rdf:about="https://wick.example/"><title>%s</title><link>https://wick.example/</link></channel>
                <item rdf:about="%s"><title>%s</title><link>%s</link><dc:date>2021-02-%02dT08:00:00Z</dc:date><dc:creator>%s</dc:creator>
                <dc:subject>%s</dc:subject><description>%s</description><content:encoded><![CDATA[%s%s]]></content:encoded></item></rdf:RDF>
                """.formatted(
                        plants.text(),
                        url,
                        title(),
                        url,
                        day,
                        plants.name(),
                        plants.text(),
                        sentence(plants.text()),
                        body(),
                        tail());
    }

    private String atom() {
        return """
                <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>%s</title><id>urn:x:%d</id><updated>2021-02-01T00:00:00Z</updated>
                <entry><title type="text">%s</title><id>urn:x:%d:%s</id><link href="%s"/><published>2021-02-%02dT08:00:00Z</published><updated>2021-02-%02dT09:00:00Z</updated>
                <author><name>%s</name></author><category term="%s"/><summary>%s</summary><content type="html"><![CDATA[%s%s]]></content></entry></feed>
                """.formatted(
                        plants.text(),
                        number,
                        title(),
                        number,
                        plants.slug(),
                        url(),
                        day,
                        day,
                        plants.name(),
                        plants.text(),
                        sentence(plants.text()),
                        body(),
                        tail());
    }

    private String jsonFeed() {
        return """
                {"version":"https://jsonfeed.org/version/1.1","title":"%s","items":[{"id":"%d-%s","url":"%s","title":"%s",
                "image":"https://wick.example/%s-%d.jpg","date_published":"2021-01-%02dT08:00:00Z","authors":[{"name":"%s"}],"tags":["%s"],
                "summary":"%s","content_html":"%s"}]}
                """.formatted(
                plants.text(),
                number,
                plants.slug(),
                url(),
                title(),
                plants.slug(),
                code(),
                day,
                plants.name(),
                plants.text(),
                sentence(plants.text()),
                (body() + tail()).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));
    }

    private String export() {
        return """
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>%s</title><link>https://quay.example</link>
                <wp:author><wp:author_login><![CDATA[%s]]></wp:author_login><wp:author_display_name><![CDATA[%s]]></wp:author_display_name></wp:author>
                <item><title><![CDATA[%s]]></title><link>%s</link><dc:creator><![CDATA[%s]]></dc:creator>
                <content:encoded><![CDATA[%s%s]]></content:encoded><wp:post_name>%s-%d</wp:post_name><wp:post_date>2020-12-%02d 18:02:44</wp:post_date><wp:post_date_gmt>2020-12-%02d 17:02:44</wp:post_date_gmt>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <category domain="category" nicename="%s"><![CDATA[%s]]></category><category domain="post_tag" nicename="%s"><![CDATA[%s]]></category></item></channel></rss>
                """.formatted(
                        plants.text(),
                        plants.slug(),
                        plants.name(),
                        title(),
                        url(),
                        plants.slug(),
                        body(),
                        tail(),
                        plants.slug(),
                        code(),
                        day,
                        day,
                        plants.slug(),
                        plants.text(),
                        plants.slug(),
                        plants.text());
    }

    /** A print with its text layer, which holds ASCII alone. */
    private String print() {
        StringBuilder drawn = new StringBuilder(
                "BT /F 24 Tf 40 780 Td (Of %s and crossing %d) Tj ET\nBT /F 10 Tf 40 750 Td (By %s) Tj ET\n"
                        .formatted(plants.name(), code(), plants.name()));
        for (int i = 0; i < 24; i++) {
            drawn.append(
                    "BT /F 10 Tf 40 %d Td (In log %d it is written that %s counted the nets twice at Wick Quay.) Tj ET\n"
                            .formatted(720 - 13 * i, code(), plants.ascii()));
        }
        return "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
                + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n4 0 obj <</Length " + drawn.length()
                + ">>\nstream\n" + drawn + "endstream endobj\ntrailer <</Root 1 0 R>>\n";
    }
}
