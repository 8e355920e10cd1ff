package org.jogakbo.walk.people;

/** What an editor asked for is not done, and nothing was changed. The message is for people: what, why, what to do instead; it names nobody. */
public final class Refused extends RuntimeException {
    public Refused(String sentence) {
        super(sentence);
    }
}
