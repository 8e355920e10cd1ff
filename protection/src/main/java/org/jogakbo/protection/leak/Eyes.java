package org.jogakbo.protection.leak;

import java.util.List;

/** Somebody who looks at a decoded text for protected names. Safe for any thread. */
@FunctionalInterface
public interface Eyes {
    /**
     * Everything that is found.
     *
     * @param where what the text is, for the message
     */
    List<Leak> look(String where, String text);
}
