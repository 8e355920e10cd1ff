package org.jogakbo.newsroom.command.desk;

import java.util.List;
import java.util.Optional;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.editor.Desk;

/** Which clipping somebody means, by id, slug or path. */
final class Which {
    private Which() {}

    /** The clipping; empty, with a sentence to the editor, when there is none or more than one. */
    static Optional<Ruled> find(Desk desk, String name, Console console) {
        return switch (desk.find(name)) {
            case Desk.Named.One(Ruled clipping) -> Optional.of(clipping);
            case Desk.Named.Unknown _ -> {
                console.note("jogakbo: No clipping has or had the slug " + name
                        + ", and none the id. Give the last part of its address.");
                yield Optional.empty();
            }
            case Desk.Named.Several(List<String> paths) -> {
                console.note("jogakbo: Several clippings have or had this slug. Give the whole path or the id: "
                        + String.join("  ", paths));
                yield Optional.empty();
            }
        };
    }
}
