/**
 * The door: opens what a person names (a file, a folder, a container, a stream) into arrivals, one by one, each
 * within every bound.
 *
 * <p>Comes in: the name of an input, an address of the web too. Goes out: {@link
 * org.jogakbo.clipping.capture.Arrival}s and {@link org.jogakbo.clipping.capture.Refusal}s, handed to a {@link
 * org.jogakbo.intake.Visitor}. The door knows containers only (folder, saved page, gzip, ZIP and WACZ, WARC and ARC); whether a
 * document is a web page, a text or something unreadable is decided by reading, not here. Plain files are never copied
 * or held in memory: their payload is the path. It must never follow
 * a link out of the folder named, read what is no regular file, or write anywhere but into a temporary file of its
 * own, which it deletes. Start reading at {@link org.jogakbo.intake.Door}, then {@code Opening}; what is inside a
 * container is found in {@link org.jogakbo.intake.container}, how an address is fetched in {@link
 * org.jogakbo.intake.web}.
 */
@NullMarked
package org.jogakbo.intake;

import org.jspecify.annotations.NullMarked;
