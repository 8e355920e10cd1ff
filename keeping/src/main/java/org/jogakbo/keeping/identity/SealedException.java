package org.jogakbo.keeping.identity;

/** Identities stay sealed: the key is missing, another one, or what it should open is damaged. In words for people; never a name or a key. */
public final class SealedException extends RuntimeException {
    public SealedException(String sentence) {
        super(sentence);
    }
}
