/**
 * What a page says of itself to machines: schema.org's linked data (JSON-LD), OpenGraph and the other meta elements.
 *
 * <p>Comes in: elements. Goes out: texts as they stand there, cleaned of markup; nothing is judged here. Broken data is skipped, as
 * much as is broken. Start reading at {@link org.jogakbo.reading.page.metadata.LinkedData}.
 */
@NullMarked
package org.jogakbo.reading.page.metadata;

import org.jspecify.annotations.NullMarked;
