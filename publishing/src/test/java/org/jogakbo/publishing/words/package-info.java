/** Tests of what stands beside them. */
@NullMarked
package org.jogakbo.publishing.words;

import org.jspecify.annotations.NullMarked;
