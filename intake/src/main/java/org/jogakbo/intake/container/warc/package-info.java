/**
 * WARC (ISO 28500, versions 0.17 to 1.1) and its elder ARC, record by record.
 *
 * <p>Comes in: a file. Goes out: its web pages with status 200, one by one, and a refusal for each place that is damaged and each digest
 * that does not fit. Records are framed here, so that damage costs one record alone; what is in a
 * record is the matter of {@link org.jogakbo.intake.container.record}. The central type is {@link
 * org.jogakbo.intake.container.warc.WarcContainer}. It must never pass on a page before what vouches for it was read, and never
 * give up a file for the damage of one record. Internal to intake.
 */
@NullMarked
package org.jogakbo.intake.container.warc;

import org.jspecify.annotations.NullMarked;
