package org.jogakbo.publishing.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import org.jogakbo.publishing.words.Plain;
import org.jspecify.annotations.Nullable;

/** Prints pages with the templates compiled at build. Whatever is written into a page is escaped for its place by jte. Safe for any thread. */
public final class Press {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Press.class.getClassLoader(), "org.jogakbo.publishing.templates");

    private Press() {}

    /** The page as UTF-8. */
    public static byte[] print(Printable page) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        ENGINE.render(page.template(), page, new CleanOutput(bytes));
        return bytes.toByteArray();
    }

    /** Leaves out of every text what HTML cannot hold, before it is escaped. */
    private static final class CleanOutput extends OwaspHtmlTemplateOutput {
        CleanOutput(Utf8ByteOutput bytes) {
            super(bytes);
        }

        @Override
        public void writeUserContent(@Nullable String value) {
            super.writeUserContent(value == null ? null : Plain.of(value));
        }
    }
}
