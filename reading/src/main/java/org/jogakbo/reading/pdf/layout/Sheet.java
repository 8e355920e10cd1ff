package org.jogakbo.reading.pdf.layout;

import java.util.List;

/** One page: its letters in the order of the file, and its size in points. */
public record Sheet(int number, float width, float height, List<Glyph> glyphs) {
    public Sheet {
        glyphs = List.copyOf(glyphs);
    }
}
