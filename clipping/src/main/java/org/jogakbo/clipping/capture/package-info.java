/**
 * Bytes that came in and are kept: the first steps of the walk. Start reading at {@link org.jogakbo.clipping.capture.Arrival}.
 */
@NullMarked
package org.jogakbo.clipping.capture;

import org.jspecify.annotations.NullMarked;
