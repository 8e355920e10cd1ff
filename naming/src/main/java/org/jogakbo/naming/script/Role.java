package org.jogakbo.naming.script;

/** What a word is in a name, as far as it is known. */
public enum Role {
    FAMILY,
    GIVEN,
    /** Called after the father: {@code Сергеевна}. */
    PATRONYMIC,
    ANY
}
