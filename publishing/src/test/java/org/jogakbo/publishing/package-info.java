/** Tests of the public site as a whole: clippings in, pages and files out. */
@NullMarked
package org.jogakbo.publishing;

import org.jspecify.annotations.NullMarked;
