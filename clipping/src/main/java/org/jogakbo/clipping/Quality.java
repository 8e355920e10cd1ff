package org.jogakbo.clipping;

import java.util.Locale;

/** Whether a reading is an article, or what is wrong with it. */
public enum Quality {
    ARTICLE,
    STUB,
    PAYWALL,
    ERROR_PAGE,
    BOT_CHECK,
    EMPTY;

    /** As printed: {@code article}, {@code error-page}, … */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
