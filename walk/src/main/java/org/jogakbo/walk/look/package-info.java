/**
 * The last look at what is to become public: the mask's own proof, then the second look, whose finds an editor may allow. Start reading at
 * {@link org.jogakbo.walk.look.LastLook}.
 */
@NullMarked
package org.jogakbo.walk.look;

import org.jspecify.annotations.NullMarked;
