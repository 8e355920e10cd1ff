/**
 * One record of a WARC or ARC: its head, its digests, and the web page in its block.
 *
 * <p>Comes in: a stream that stands at a record. Goes out: the page of an HTTP response with status 200, without its chunks and codings, or
 * what is wrong with the record. jwarc parses the heads. The central type is {@link org.jogakbo.intake.container.record.RecordReading}.
 * It must never give out a page whose bytes are not those that the record vouches for. Internal to intake.
 */
@NullMarked
package org.jogakbo.intake.container.record;

import org.jspecify.annotations.NullMarked;
