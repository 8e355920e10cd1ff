/**
 * The walk's way out into the web and back: an address is fetched, what it leads to as well, and what came before is not fetched again.
 * Comes in: inputs, and what the person allows ({@link org.jogakbo.walk.follow.Outside}). Goes out: arrivals and refusals, as from the
 * door. It must never fetch what nobody asked for: a list's next pages and its posts' own pages, on their own site, and nothing else. Start
 * reading at {@link org.jogakbo.walk.follow.Entrance}, then {@code Following}.
 */
@NullMarked
package org.jogakbo.walk.follow;

import org.jspecify.annotations.NullMarked;
