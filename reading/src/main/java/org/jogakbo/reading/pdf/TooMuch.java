package org.jogakbo.reading.pdf;

/** A document draws more than any clipping does. Unchecked, since PDFBox goes on after what is checked. */
final class TooMuch extends RuntimeException {
    TooMuch(String what) {
        super("It has more " + what + " than a clipping has");
    }
}
