package org.jogakbo.publishing.files;

import java.io.IOException;

/** A last look at a file before it becomes part of a static edition. Called from several threads. */
@FunctionalInterface
public interface Inspection {
    /** Lets everything pass. */
    Inspection NONE = (_, _) -> {};

    /** What was found in a file; it must not be published. */
    final class Refused extends IOException {
        public Refused(String why) {
            super(why);
        }
    }

    /**
     * @param path of the file below the edition's folder
     * @throws Refused when it must not be published: nothing of the edition then takes the place of the earlier one
     */
    void inspect(String path, byte[] bytes) throws IOException;
}
