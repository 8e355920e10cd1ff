package org.jogakbo.naming.script;

/** Which part of a name a word is; it decides how the word is inflected, romanised and shortened. */
public enum Role {
    FAMILY,
    GIVEN,
    PATRONYMIC,
    /** It cannot be told. */
    ANY
}
