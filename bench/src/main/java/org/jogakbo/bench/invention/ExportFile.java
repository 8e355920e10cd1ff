package org.jogakbo.bench.invention;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Collectors;

/**
 * Writes the invented archive as a WordPress export (WXR 1.2) of any size: {@code java … org.jogakbo.bench.invention.ExportFile FILE POSTS}.
 * 400,000 posts make about 1 GB.
 */
public final class ExportFile {
    private ExportFile() {}

    /** Arguments: the file to write, the number of posts. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), new Invention(Invention.SEED), Integer.parseInt(arguments[1]));
    }

    /** Writes so many posts, one month in memory at a time. */
    public static void write(Path file, Invention invention, int posts) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(before());
            int number = 0;
            for (Iterator<Post> each = invention.posts(posts).iterator(); each.hasNext(); ) {
                out.write(item(each.next(), ++number));
            }
            out.write("</channel></rss>\n");
        }
    }

    private static String before() {
        return """
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Line and Lantern</title><link>%1$s</link><language>en-US</language>
                <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>%1$s</wp:base_site_url><wp:base_blog_url>%1$s</wp:base_blog_url>
                <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[signal]]></wp:author_login><wp:author_display_name><![CDATA[The Signal Box]]></wp:author_display_name></wp:author>
                """.formatted(Writer.BLOG);
    }

    private static String item(Post post, int number) {
        String moment = post.day() + " %02d:%02d:%02d".formatted(number % 24, number % 60, number % 59);
        return """
                <item><title><![CDATA[%s]]></title><link>%s</link><dc:creator><![CDATA[signal]]></dc:creator>
                <content:encoded><![CDATA[%s]]></content:encoded>
                <wp:post_id>%d</wp:post_id><wp:post_date><![CDATA[%s]]></wp:post_date><wp:post_date_gmt><![CDATA[%s]]></wp:post_date_gmt>
                <wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type><wp:post_password><![CDATA[]]></wp:post_password>
                %s</item>
                """.formatted(post.title(), post.url(), content(post), number, moment, moment, categories(post));
    }

    private static String content(Post post) {
        return post.paragraphs().stream()
                .map(paragraph -> "<!-- wp:paragraph -->\n<p>" + paragraph + "</p>\n<!-- /wp:paragraph -->\n\n")
                .collect(Collectors.joining(
                        "", "", "<p>[<a href=\"%s\">%s</a>]</p>".formatted(post.creditUrl(), post.outlet())));
    }

    private static String categories(Post post) {
        return post.categories().stream()
                .map("<category domain=\"category\"><![CDATA[%s]]></category>"::formatted)
                .collect(Collectors.joining());
    }
}
