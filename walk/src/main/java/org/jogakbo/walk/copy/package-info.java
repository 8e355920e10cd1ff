/** What tells copies: the wording of texts when names are gone. */
@NullMarked
package org.jogakbo.walk.copy;

import org.jspecify.annotations.NullMarked;
