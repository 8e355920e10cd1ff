package org.jogakbo.newsroom.canary;

import org.jogakbo.clipping.Reading;
import org.jogakbo.intake.container.Shape;

/**
 * Everything that can come in: each document format, by the reader that knows it, and each container. {@link CanaryTest} compares them with
 * what intake and extraction know.
 */
enum Format {
    ARTICLE("ArticlePage", Reading.Kind.ARTICLE, Shape.DOCUMENT, "html"),
    BLOG_POST("BlogPost", Reading.Kind.ARTICLE, Shape.DOCUMENT, "html"),
    ARCHIVE_PAGE("ArchivePage", Reading.Kind.ARCHIVE_PAGE, Shape.DOCUMENT, "html"),
    TEXT("TextPage", Reading.Kind.TEXT, Shape.DOCUMENT, "txt"),
    RSS("Feed", Reading.Kind.FEED, Shape.DOCUMENT, "xml"),
    RDF("Feed", Reading.Kind.FEED, Shape.DOCUMENT, "rdf"),
    ATOM("Feed", Reading.Kind.FEED, Shape.DOCUMENT, "atom"),
    JSON_FEED("Feed", Reading.Kind.FEED, Shape.DOCUMENT, "json"),
    EXPORT("WordPressExport", Reading.Kind.WORDPRESS, Shape.DOCUMENT, "xml"),
    PRINT("PdfClipping", Reading.Kind.ARTICLE, Shape.DOCUMENT, "pdf"),
    GZIP("ArticlePage", Reading.Kind.ARTICLE, Shape.GZIP, "html.gz"),
    ZIP("ArchivePage", Reading.Kind.ARCHIVE_PAGE, Shape.ZIP, "zip"),
    WARC("ArticlePage", Reading.Kind.ARTICLE, Shape.WARC, "warc"),
    WARC_GZIP("ArchivePage", Reading.Kind.ARCHIVE_PAGE, Shape.WARC_GZIP, "warc.gz"),
    WARC_ZSTD("ArticlePage", Reading.Kind.ARTICLE, Shape.WARC_ZSTD, "warc.zst"),
    ARC("ArchivePage", Reading.Kind.ARCHIVE_PAGE, Shape.WARC, "arc"),
    WACZ("ArticlePage", Reading.Kind.ARTICLE, Shape.ZIP, "wacz"),
    MHTML("ArticlePage", Reading.Kind.ARTICLE, Shape.MHTML, "mhtml"),
    /** A page saved complete, with its folder. */
    SAVED_PAGE("ArticlePage", Reading.Kind.ARTICLE, Shape.DOCUMENT, "html");

    final String reader;
    final Reading.Kind kind;
    final Shape shape;
    final String ending;

    Format(String reader, Reading.Kind kind, Shape shape, String ending) {
        this.reader = reader;
        this.kind = kind;
        this.shape = shape;
        this.ending = ending;
    }
}
