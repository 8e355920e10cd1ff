package org.jogakbo.publishing.words;

/** How the languages of the interface are told apart in addresses. */
public sealed interface Tongues {
    /** The folder, with a slash at the end, under which pages of this language stand for good; perhaps empty. */
    String folder(Language language);

    /** On a server: {@code /en/…} and {@code /ko/…} are fixed, an address without either is negotiated. */
    record Served() implements Tongues {
        @Override
        public String folder(Language language) {
            return language.tag() + "/";
        }
    }

    /** As files: the archive's own language stands at the root, the others in their folders. */
    record Written(Language own) implements Tongues {
        @Override
        public String folder(Language language) {
            return language == own ? "" : language.tag() + "/";
        }
    }
}
