package org.jogakbo.keeping.identity;

import java.nio.file.Path;

/** Where the key to identities is to be had; always outside the data folder. */
public sealed interface KeySource {
    /** The key itself, from the environment: 64 hexadecimal digits, or Base64 of 32 bytes. */
    record Given(String text) implements KeySource {
        @Override
        public String toString() {
            return "the key in JOGAKBO_IDENTITY_KEY";
        }
    }

    /**
     * A file with the key on its first line; made, readable by its owner alone, when the first person is protected and there is none.
     */
    record InFile(Path file) implements KeySource {
        @Override
        public String toString() {
            return "the key file " + file;
        }
    }

    /** A passphrase, from which the key is derived with Argon2id (RFC 9106). */
    record Passphrase(String text) implements KeySource {
        @Override
        public String toString() {
            return "the passphrase in JOGAKBO_IDENTITY_PASSPHRASE";
        }
    }
}
