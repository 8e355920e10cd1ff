package org.jogakbo.protection.edition;

import org.jogakbo.protection.PublicName;

/** How many public clippings a category or an outlet has. */
public record Tally(PublicName name, int count) {}
