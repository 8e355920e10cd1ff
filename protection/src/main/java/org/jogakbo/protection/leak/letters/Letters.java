package org.jogakbo.protection.leak.letters;

/**
 * What is seen of one word.
 *
 * @param bare its own letters: decomposed, marks dropped, small
 * @param latin the same in Latin letters
 * @param sound the same by ear: what romanisations write now so, now so, is one
 * @param bones the consonants of the sound
 */
public record Letters(String bare, String latin, String sound, String bones, Script script) {}
