/**
 * A feed's XML before it is parsed: what is mended in its text, and whether it is well-formed.
 *
 * <p>Comes in: the decoded text of a feed. Goes out: a text that a lenient parser reads as it was meant. It must never open what the text
 * names, nor let it grow without a bound. Start reading at {@link org.jogakbo.reading.feed.xml.DeclaredEntities}.
 */
@NullMarked
package org.jogakbo.reading.feed.xml;

import org.jspecify.annotations.NullMarked;
