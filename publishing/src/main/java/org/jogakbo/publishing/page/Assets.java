package org.jogakbo.publishing.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.publishing.cloth.Dye;

/** The style sheet and the favicon. The style sheet's name changes with its content, so browsers may keep it for good. */
public final class Assets {
    private static final byte[] STYLES = styles().getBytes(StandardCharsets.UTF_8);
    private static final String STYLES_PATH =
            "assets/jogakbo." + Digest.of(STYLES).hex().substring(0, 12) + ".css";
    private static final byte[] FAVICON = read("favicon.svg").getBytes(StandardCharsets.UTF_8);

    private Assets() {}

    /** Relative to the site's root. */
    public static String stylesPath() {
        return STYLES_PATH;
    }

    public static byte[] stylesheet() {
        return STYLES.clone();
    }

    public static byte[] favicon() {
        return FAVICON.clone();
    }

    /** The written part, squeezed, then the generated one: the dyes in light and dark, and the weights of patches. */
    private static String styles() {
        StringBuilder out = new StringBuilder(squeezed(read("jogakbo.css")));
        dyes(out, false);
        out.append("@media (prefers-color-scheme:dark){");
        dyes(out, true);
        out.append("}\n");
        for (int weight = 1; weight <= 100; weight++) {
            out.append(".w").append(weight).append("{flex-grow:").append(weight).append("}");
        }
        return out.append('\n').toString();
    }

    private static void dyes(StringBuilder out, boolean inTheDark) {
        for (Dye dye : Dye.values()) {
            out.append('.').append(dye.css());
            out.append("{--dye:#").append(dye.colour(inTheDark, false));
            out.append(";--tone:#").append(dye.colour(inTheDark, true));
            out.append(";--on:#").append(dye.text());
            out.append(";--stitch:#").append(dye.text()).append("59}");
        }
    }

    private static String squeezed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("\\s*\\n\\s*", "\n")
                        .strip() + "\n";
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
