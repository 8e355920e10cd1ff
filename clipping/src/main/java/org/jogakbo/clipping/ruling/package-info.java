/**
 * What editors decide on clippings. Private words: nothing here may be named by what the public can reach. Start reading at {@link
 * org.jogakbo.clipping.ruling.Ruling}.
 */
@NullMarked
package org.jogakbo.clipping.ruling;

import org.jspecify.annotations.NullMarked;
