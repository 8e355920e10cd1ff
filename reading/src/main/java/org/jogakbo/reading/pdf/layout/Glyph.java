package org.jogakbo.reading.pdf.layout;

/**
 * One letter where it is printed, or one blank. Points from the page's upper left corner.
 *
 * @param y of the baseline
 * @param size of the type
 * @param blank from which width on a gap is a space
 */
public record Glyph(String text, float x, float y, float width, float size, float blank, boolean bold) {
    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
