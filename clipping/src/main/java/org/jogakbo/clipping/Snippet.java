package org.jogakbo.clipping;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of text around what a search found. */
public record Snippet(List<Piece> pieces) {
    /** A stretch of a snippet; {@code hit} when it matched the query. */
    public record Piece(String text, boolean hit) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
