package org.jogakbo.reading.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Asks for the amount of text below an element without building it, and without walking further than needed. */
public final class TextLength {
    private static final int MAX_NODES = 2_000;

    private TextLength() {}

    /** Whether at least so many characters other than white space are below, so that its text is no shorter. */
    public static boolean hasLetters(Element root, int many) {
        int letters = 0;
        for (Node node = root.firstChild(); node != null; node = Walk.next(node, root, true)) {
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                for (int i = 0; i < whole.length(); i++) {
                    letters += isLetter(whole.charAt(i)) ? 1 : 0;
                }
                if (letters >= many) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Neither white space nor what jsoup takes out of a text. */
    private static boolean isLetter(char c) {
        return c > ' ' && c != '\u00a0' && c != '\u200b' && c != '\u00ad';
    }

    /** Whether there are at most {@code limit} characters of text; false too when the tree is too big to tell cheaply. */
    static boolean atMost(Element root, int limit) {
        int length = 0;
        int nodes = 0;
        Node node = root.firstChild();
        while (node != null) {
            if (node instanceof TextNode text) {
                length += text.getWholeText().strip().length();
            }
            if (length > limit || ++nodes > MAX_NODES) {
                return false;
            }
            node = Walk.next(node, root, true);
        }
        return true;
    }
}
