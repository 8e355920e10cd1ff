/** Tests of what stands beside them. */
@NullMarked
package org.jogakbo.publishing.cloth;

import org.jspecify.annotations.NullMarked;
