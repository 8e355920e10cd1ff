/**
 * What the press adds to an article beside its text: section, tags, lead image, wire credit, dateline. Start reading at {@link
 * org.jogakbo.clipping.press.PressDetails}.
 */
@NullMarked
package org.jogakbo.clipping.press;

import org.jspecify.annotations.NullMarked;
