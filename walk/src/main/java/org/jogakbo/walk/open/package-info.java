/** The public side of a data folder, opened by itself, as a server or a static edition reads it. Start reading at {@link org.jogakbo.walk.open.PublicSide}. */
@NullMarked
package org.jogakbo.walk.open;

import org.jspecify.annotations.NullMarked;
