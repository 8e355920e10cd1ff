package org.jogakbo.newsroom.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.walk.PublicChange;
import org.jogakbo.walk.Watcher;
import org.jspecify.annotations.Nullable;

/** Tells a person, or a program, how an import goes. */
public final class ImportReport implements Watcher, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BAR_FROM = 3;

    private final Console console;
    private final boolean json;
    private @Nullable ProgressBar bar;

    public ImportReport(Console console, boolean json, long expected) {
        this.console = console;
        this.json = json;
        this.bar = console.isWatched() && expected >= BAR_FROM ? bar(console, expected) : null;
    }

    private static ProgressBar bar(Console console, long expected) {
        return new ProgressBarBuilder()
                .setTaskName("Importing")
                .setInitialMax(expected)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .setConsumer(new ConsoleProgressBarConsumer(console.bar()))
                .setUpdateIntervalMillis(100)
                .build();
    }

    @Override
    public void arrived(String input) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void refused(Refusal refusal) {
        console.note("refused  " + refusal);
    }

    @Override
    public void noted(String input, String sentence) {
        console.note("note     " + input + ": " + sentence + ".");
    }

    @Override
    public void heldBack(Clipping clipping, String why) {
        console.note("private  " + clipping.title() + ": " + why);
    }

    @Override
    public void outdated(Clipping clipping, @Nullable PublicPath path) {
        console.note("waits    " + (path == null ? clipping.id() : path)
                + ": its text changed since it was released. See review " + clipping.id() + ", then rule "
                + clipping.id() + " --release.");
    }

    @Override
    public void changed(PublicChange.Page page) {
        // Where an address was left it told a name: that is not repeated.
        PublicPath after = page.after();
        console.note(after == null ? "gone     " + page.before() : "changed  " + after);
    }

    @Override
    public void kept(String input, Clipping clipping, Novelty novelty, @Nullable PublicPath path) {
        if (json) {
            console.result(line(input, clipping, novelty, path));
        }
    }

    private static String line(String input, Clipping clipping, Novelty novelty, @Nullable PublicPath path) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", clipping.id().value())
                .put("input", input)
                .put("status", ReadingJson.label(novelty))
                .put("version", clipping.version());
        line.put("title", clipping.title())
                .put(
                        "outlet",
                        clipping.credit() == null ? null : clipping.credit().outlet());
        line.put(
                "published",
                clipping.published() == null ? null : clipping.published().iso());
        line.put("slug", path == null ? null : path.slug()).put("url", path == null ? null : path.toString());
        return line.toString();
    }

    /** Takes the progress bar away, so that what follows stands on a line of its own. */
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        end();
    }
}
