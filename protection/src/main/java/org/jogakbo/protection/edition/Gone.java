package org.jogakbo.protection.edition;

import java.time.Instant;

/**
 * That something was withdrawn, for feeds to say; nothing of what it was.
 *
 * @param id the {@link Edition#id} that its address had
 * @param at when, to the second
 */
public record Gone(String id, Instant at) {}
