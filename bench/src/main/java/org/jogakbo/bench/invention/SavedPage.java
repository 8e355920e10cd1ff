package org.jogakbo.bench.invention;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jogakbo.clipping.Slug;

/**
 * A page as a browser would have saved it.
 *
 * @param name a file name
 */
public record SavedPage(String name, String html) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final int ARCHIVED_MONTHS = 120;

    /** A month's archive page in the markup of WordPress's classic theme, sidebar and all. */
    static SavedPage ofMonth(YearMonth month, int number, List<Post> posts) {
        String name = "%s-page-%03d.html".formatted(month, number);
        return new SavedPage(name, """
                <!DOCTYPE html>
                <html lang="en-US">
                <head><meta charset="UTF-8"><title>Line and Lantern » %s</title>
                <link rel="stylesheet" href="%swp-content/themes/default/style.css"></head>
                <body><div id="page"><div id="header"><h1><a href="%s">Line and Lantern</a></h1><div class="description">What the papers say about our railway</div></div>
                <div id="content" class="narrowcolumn"><h2 class="pagetitle">Archive for %s</h2>
                %s
                </div>
                %s
                <div id="footer"><p>Line and Lantern is proudly powered by WordPress</p></div></div></body></html>
                """.formatted(
                        MONTH.format(month),
                        Writer.BLOG,
                        Writer.BLOG,
                        MONTH.format(month),
                        posts.stream().map(SavedPage::post).collect(Collectors.joining("\n")),
                        sidebar(month, posts)));
    }

    private static String post(Post post) {
        return """
                <div class="post"><h3><a href="%s" rel="bookmark">%s</a></h3><small>%s</small>
                <div class="entry">%s
                <p>[<a href="%s">%s</a>]</p></div>
                <p class="postmetadata">Posted in %s | <a href="%s#respond">No Comments &#187;</a></p></div>""".formatted(
                        post.url(),
                        post.title(),
                        DAY.format(post.day()),
                        paragraphs(post),
                        post.creditUrl(),
                        post.outlet(),
                        categories(post),
                        post.url());
    }

    private static String paragraphs(Post post) {
        return post.paragraphs().stream()
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String categories(Post post) {
        return post.categories().stream()
                .map(name -> "<a href=\"%scategory/%s/\" rel=\"category tag\">%s</a>"
                        .formatted(Writer.BLOG, Slug.of(name), name))
                .collect(Collectors.joining(", "));
    }

    private static String sidebar(YearMonth month, List<Post> posts) {
        StringBuilder out = new StringBuilder("<div id=\"sidebar\"><ul><li><h2>Recent Posts</h2><ul>");
        posts.stream()
                .limit(5)
                .forEach(post -> out.append("<li><a href=\"%s\">%s</a></li>".formatted(post.url(), post.title())));
        out.append("</ul></li><li><h2>Archives</h2><ul>");
        for (int back = 0; back < ARCHIVED_MONTHS; back++) {
            YearMonth other = month.minusMonths(back);
            out.append("<li><a href=\"%s%d/%02d/\">%s</a></li>\n"
                    .formatted(Writer.BLOG, other.getYear(), other.getMonthValue(), MONTH.format(other)));
        }
        return out.append("</ul></li></ul></div>").toString();
    }

    /** The article alone, as a newspaper's site prints it. */
    static SavedPage ofArticle(Post post) {
        return new SavedPage(Slug.of(post.title()) + ".html", """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s | %s</title><link rel="canonical" href="%s">
                <meta property="og:type" content="article"><meta property="og:title" content="%s"><meta property="og:site_name" content="%s">
                <meta property="article:published_time" content="%sT09:30:00+09:00"></head>
                <body><header><nav><ul>%s</ul></nav></header>
                <main><article><h1>%s</h1><p class="meta"><time datetime="%sT09:30:00+09:00">%s</time></p>
                <div class="article-body">%s</div><div class="share"><a href="#">Share</a> <a href="#">Print</a></div></article></main>
                <aside><h2>Most read</h2><ul>%s</ul></aside><footer><p>%s. All rights reserved.</p></footer></body></html>
                """.formatted(
                        post.language(),
                        post.title(),
                        post.outlet(),
                        post.creditUrl(),
                        post.title(),
                        post.outlet(),
                        post.day(),
                        menu("section", 12),
                        post.title(),
                        post.day(),
                        DAY.format(post.day()),
                        paragraphs(post),
                        menu("story", 20),
                        post.outlet()));
    }

    private static String menu(String word, int items) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= items; i++) {
            out.append("<li><a href=\"/%s/%d\">A %s, number %d</a></li>".formatted(word, i, word, i));
        }
        return out.toString();
    }
}
