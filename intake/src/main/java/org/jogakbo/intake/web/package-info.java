/**
 * The web at the door: fetches one address, politely and within bounds.
 *
 * <p>Comes in: an address. Goes out: {@link org.jogakbo.intake.web.Fetched}, a page or why not. The central type is
 * {@link org.jogakbo.intake.web.Fetcher}; the HTTP client lives in this package and nowhere else. It must never connect
 * to an address that it has not checked, carry a cookie, a name or a referrer, go where {@code robots.txt} forbids, or
 * ask faster than {@link org.jogakbo.intake.web.Manners} allow. Start reading at {@code Fetcher}, then {@code Turns}
 * (when to ask), {@code Client} (how) and {@code CheckedResolver} (whom never).
 */
@NullMarked
package org.jogakbo.intake.web;

import org.jspecify.annotations.NullMarked;
