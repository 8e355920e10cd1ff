package org.jogakbo.reading.feed.entry;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that a blog program took for windows-1252 and wrote anew: {@code donâ€™t}. Mended only when every letter of the whole text fits;
 * a text in any other charset hardly ever does by chance.
 */
final class TwiceEncoded {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TwiceEncoded() {}

    /** Mends a parsed piece in place, if all of it was so encoded. */
    static void mend(Document piece) {
        List<TextNode> texts = piece.body().nodeStream(TextNode.class).toList();
        boolean foreign = texts.stream().anyMatch(text -> !isAscii(text.getWholeText()));
        if (foreign && texts.stream().allMatch(text -> once(text.getWholeText()) != null)) {
            texts.forEach(text -> text.text(String.valueOf(once(text.getWholeText()))));
        }
    }

    private static @Nullable String once(String text) {
        if (isAscii(text)) {
            return text;
        }
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
