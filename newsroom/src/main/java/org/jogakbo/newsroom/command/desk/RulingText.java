package org.jogakbo.newsroom.command.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.walk.PublicChange.Page;
import org.jogakbo.walk.editor.History;
import org.jspecify.annotations.Nullable;

/** Rulings and what they change, for people and for programs. */
final class RulingText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RulingText() {}

    static List<String> lines(History.Sheet sheet) {
        List<String> lines = new ArrayList<>(List.of(sheet.title()));
        lines.add(sheet.id() + "  " + (sheet.path() == null ? "not public" : sheet.path()));
        if (sheet.entries().isEmpty()) {
            lines.add("Nobody has ruled on it.");
        } else {
            lines.add("In force: " + String.join(" ", sheet.entries().getLast().words()));
        }
        if (sheet.released() != sheet.version()) {
            lines.add("Released: its text of version " + sheet.released() + "; now it is at version " + sheet.version()
                    + ". See review " + sheet.id() + ".");
        }
        sheet.formerly().forEach(path -> lines.add("Formerly: " + path));
        for (History.Entry entry : sheet.entries()) {
            lines.add("  " + entry.at() + "  " + (entry.by().isEmpty() ? "(no name)" : entry.by()) + "  "
                    + String.join(" ", entry.words())
                    + (entry.text() == 0 ? "" : "  (version " + entry.text() + ")"));
        }
        return lines;
    }

    static List<String> json(History.Sheet sheet) {
        ObjectNode head = JSON.createObjectNode()
                .put("id", sheet.id())
                .put("title", sheet.title())
                .put("path", sheet.path())
                .put("released", sheet.released())
                .put("version", sheet.version());
        sheet.formerly().forEach(head.putArray("formerly")::add);
        var entries = head.putArray("rulings");
        for (History.Entry entry : sheet.entries()) {
            ObjectNode one = entries.addObject()
                    .put("at", entry.at().toString())
                    .put("by", entry.by())
                    .put("version", entry.text());
            entry.words().forEach(one.putArray("words")::add);
        }
        return List.of(head.toString());
    }

    /**
     * One line a page: what becomes of it, and of which clipping it is.
     *
     * @param names whether to tell addresses that tell a name
     */
    static List<String> pages(List<Page> pages, List<Page> along, boolean names, boolean json) {
        return Stream.concat(
                        pages.stream().map(page -> page(page, false, names, json)),
                        along.stream().map(page -> page(page, true, names, json)))
                .toList();
    }

    private static String page(Page page, boolean copy, boolean names, boolean json) {
        PublicPath before = page.before();
        PublicPath after = page.after();
        String change = before == null ? "new" : after == null ? "gone" : before.equals(after) ? "changed" : "moved";
        // An address is left when it tells a name.
        String left = change.equals("moved") && !names ? "…" : text(before);
        return json
                ? JSON.createObjectNode()
                        .put("change", change)
                        .put("clipping", page.clipping().value())
                        .put("before", left)
                        .put("after", text(after))
                        .put("copy", copy)
                        .toString()
                : "%-8s %s%s  %s%s"
                        .formatted(
                                change,
                                before == null ? text(after) : left,
                                change.equals("moved") ? " → " + text(after) : "",
                                page.clipping(),
                                copy ? "  (copy, or of the same original)" : "");
    }

    private static @Nullable String text(@Nullable PublicPath path) {
        return path == null ? null : path.toString();
    }
}
