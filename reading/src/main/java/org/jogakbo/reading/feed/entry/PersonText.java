package org.jogakbo.reading.feed.entry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person as feeds write one: "mira@wick.example (Mira Q.)", "Mira Q. &lt;mira@wick.example&gt;". Only the name is read: an e-mail address is nobody's name. */
public final class PersonText {
    private static final Pattern ADDRESS =
            Pattern.compile("[(<\\[]?\\s*(?:mailto:)?[^\\s@()<>\\[\\]]{1,64}@[^\\s@()<>\\[\\]]{1,255}\\s*[)>\\]]?");
    private static final int MAX_LENGTH = 200;

    private PersonText() {}

    /** The name, or null. */
    public static @Nullable String name(String text) {
        String line = Markup.plain(text.length() > 4 * MAX_LENGTH ? text.substring(0, 4 * MAX_LENGTH) : text);
        String name =
                ADDRESS.matcher(line.isEmpty() ? text : line).replaceAll(" ").strip();
        if (name.startsWith("(") && name.endsWith(")")) {
            name = name.substring(1, name.length() - 1);
        }
        return name.codePoints().anyMatch(Character::isLetterOrDigit) && name.length() <= MAX_LENGTH
                ? name.strip()
                : null;
    }
}
