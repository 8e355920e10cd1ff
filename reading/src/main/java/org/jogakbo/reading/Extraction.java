package org.jogakbo.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.archive.ArchivePage;
import org.jogakbo.reading.archive.BlogPost;
import org.jogakbo.reading.archive.PageMarks;
import org.jogakbo.reading.feed.Feed;
import org.jogakbo.reading.outlet.Outlets;
import org.jogakbo.reading.page.ArticlePage;
import org.jogakbo.reading.pdf.PdfClipping;
import org.jogakbo.reading.text.TextPage;
import org.jogakbo.reading.wordpress.WordPressExport;
import org.jogakbo.reading.words.PrintedWords;
import org.jspecify.annotations.Nullable;

/**
 * The whole way from a document's bytes to its readings: take the bytes, sniff what they are, decode them, and hand them to the reader of
 * their format.
 *
 * <pre>
 *   bytes → {@link WordPressExport}, as a stream
 *         → {@link PdfClipping}
 *         → {@link Sniff} → {@link Decoding} → {@link Feed}
 *                                            → text: {@link TextPage}
 *                                            → HTML: {@link HtmlTree} → {@link ArchivePage}, else {@link BlogPost}, else {@link ArticlePage}
 * </pre>
 *
 * <p>To add a format: one package with its reader, one line here. A document other than an export is held in memory whole, so it is bounded to {@value
 * #MAX_BYTES} bytes. What cannot be read is {@link Outcome.Refused} with a reason; nothing is thrown for what a document holds. Stateless
 * and safe for any thread.
 */
public final class Extraction {
    /** The largest document read, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final Outcome EMPTY = refused("The document is empty", "Save it again");

    private final Outlets outlets;

    /** Knows the outlets that the program brings. */
    public Extraction() {
        this(Outlets.shipped());
    }

    /**
     * Knows other outlets.
     *
     * @param outlets by which credited names are united
     */
    public Extraction(Outlets outlets) {
        this.outlets = outlets;
    }

    /**
     * Reads a document; readings go to the sink in the document's order.
     *
     * @param sink is called on this thread, once for each reading, before this returns
     */
    public Outcome read(Document document, Consumer<Reading> sink) {
        return readWhole(document, (reading, _) -> sink.accept(reading));
    }

    /**
     * The same, with everything else that the document prints of each reading: of a document with one reading all that it holds, of one with
     * several what stands in the post's own part (its element, its entry, its item), for what a page prints beside its posts is nobody's.
     * In a text with several posts nobody can tell whose such lines are, and none are told.
     */
    public Outcome readWhole(Document document, BiConsumer<Reading, List<String>> sink) {
        return recover(
                document,
                (reading, printed) ->
                        sink.accept(Crediting.of(reading, outlets), PrintedWords.beyond(reading, printed)));
    }

    private static Outcome recover(Document document, BiConsumer<Reading, List<String>> sink) {
        try (InputStream stream = document.payload().open()) {
            byte[] head = stream.readNBytes(WordPressExport.WINDOW);
            if (WordPressExport.isExport(head)) {
                InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), stream);
                return export(WordPressExport.read(new BufferedInputStream(all, 1 << 16), sink));
            }
            return read(document, whole(head, stream, document.payload().size()), sink);
        } catch (IOException failed) {
            return refused(
                    "The bytes could not be read: " + failed.getMessage(),
                    "Check that the file is whole and can be opened");
        }
    }

    /** All bytes, or one more than are read. The size that was told spares copies, but is not relied upon. */
    private static byte[] whole(byte[] head, InputStream rest, long told) throws IOException {
        byte[] bytes = Arrays.copyOf(head, (int) Math.clamp(told, head.length, MAX_BYTES));
        int read = head.length + rest.readNBytes(bytes, head.length, bytes.length - head.length);
        byte[] more = rest.readNBytes((int) MAX_BYTES + 1 - read);
        byte[] all = read + more.length == bytes.length ? bytes : Arrays.copyOf(bytes, read + more.length);
        System.arraycopy(more, 0, all, read, more.length);
        return all;
    }

    private static Outcome read(Document document, byte[] bytes, BiConsumer<Reading, List<String>> sink) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (bytes.length > MAX_BYTES) {
            return refused(
                    "The document is larger than " + (MAX_BYTES >> 20) + " MiB",
                    "Split it, or leave out what is no text");
        }
        if (PdfClipping.isPdf(bytes)) {
            return pdf(PdfClipping.read(bytes), sink);
        }
        Optional<String> binary = Sniff.binary(bytes);
        if (binary.isPresent()) {
            return refused(
                    "It looks like " + binary.get() + ", not like a page or a text",
                    "Give the saved web page, or the text in it");
        }
        return read(document, Decoding.decode(bytes, document.contentType()), sink);
    }

    private static Outcome read(Document document, String text, BiConsumer<Reading, List<String>> sink) {
        if (text.isBlank()) {
            return EMPTY;
        }
        if (Feed.isFeed(text)) {
            return feed(Feed.read(text, document.url()), sink);
        }
        int readings = Sniff.isHtml(text, document.contentType(), document.input())
                ? page(text, address(document, text), sink)
                : lines(text, sink);
        return readings == 0
                ? refused(
                        "No article could be recognised in it",
                        "Give a page with an article or a list of posts, or a text with its title on the first line")
                : new Outcome.Done(readings);
    }

    private static int lines(String text, BiConsumer<Reading, List<String>> sink) {
        List<Reading> readings = TextPage.read(text);
        readings.forEach(reading -> sink.accept(reading, readings.size() == 1 ? List.of(text) : List.of()));
        return readings.size();
    }

    /** Where the page was published: as the container says, else as whoever saved it wrote into it. */
    private static @Nullable String address(Document document, String html) {
        return document.url() == null ? SavedMark.url(html).orElse(null) : document.url();
    }

    private static Outcome export(WordPressExport export) {
        String damage = export.damage();
        return damage != null
                ? refused(damage, "Export the blog again, or mend the file there")
                : export.readings() == 0
                        ? refused("The export holds no published post or page", "Export the posts, not only the media")
                        : new Outcome.Done(export.readings());
    }

    private static Outcome pdf(PdfClipping pdf, BiConsumer<Reading, List<String>> sink) {
        Reading reading = pdf.reading();
        if (reading == null) {
            return refused(pdf.why(), pdf.remedy());
        }
        sink.accept(reading, pdf.printed());
        return new Outcome.Done(1);
    }

    private static Outcome feed(Feed feed, BiConsumer<Reading, List<String>> sink) {
        for (int i = 0; i < feed.readings().size(); i++) {
            sink.accept(feed.readings().get(i), feed.printed().get(i));
        }
        String damage = feed.damage();
        if (damage != null) {
            return refused(damage, "Fetch the feed again, or give the pages that it lists");
        }
        return feed.readings().isEmpty()
                ? refused(
                        feed.listed() == 0
                                ? "It is a feed without entries"
                                : "It is a feed in which no entry has a title, a text, an address or a date",
                        "Give the pages of the blog itself")
                : new Outcome.Done(feed.readings().size());
    }

    private static int page(String html, @Nullable String url, BiConsumer<Reading, List<String>> sink) {
        org.jsoup.nodes.Document page = HtmlTree.parse(html, url);
        // Before it is read, which rearranges it.
        List<String> all = PrintedWords.of(page);
        PageMarks marks = PageMarks.of(page, url);
        List<List<String>> own = new ArrayList<>();
        List<Reading> posts = ArchivePage.read(page, marks, (_, printed) -> own.add(printed));
        List<Reading> readings = !posts.isEmpty()
                ? posts
                : BlogPost.read(page, marks)
                        .or(() -> ArticlePage.read(page, url).map(Completion::of))
                        .stream()
                        .toList();
        for (int i = 0; i < readings.size(); i++) {
            sink.accept(readings.get(i), readings.size() == 1 ? all : own.get(i));
        }
        return readings.size();
    }

    private static Outcome refused(String why, String remedy) {
        return new Outcome.Refused(why, remedy);
    }
}
