/**
 * The containers the door opens: a gzip of one document, ZIP and WACZ, MHTML, WARC and ARC.
 *
 * <p>Comes in: a file, as its first bytes show it ({@link org.jogakbo.intake.container.Shape}). Goes out: what lies in
 * it, one by one, handed to a {@link org.jogakbo.intake.container.Receiver}, who also takes the refusals. Internal to
 * intake. A container must never be held in memory whole, unpack beyond its {@link
 * org.jogakbo.intake.bounds.Bounds}, or write anywhere but into a {@link org.jogakbo.intake.container.Spool}. Start
 * reading at {@link org.jogakbo.intake.container.Shape}, then
 * {@link org.jogakbo.intake.container.warc.WarcContainer}.
 */
@NullMarked
package org.jogakbo.intake.container;

import org.jspecify.annotations.NullMarked;
