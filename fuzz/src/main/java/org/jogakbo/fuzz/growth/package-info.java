/**
 * What reading costs when a document grows. Comes in: patterns that a document may repeat without end. Goes out: a table of processor time
 * by size. Start reading at {@link org.jogakbo.fuzz.growth.Growth}.
 */
@NullMarked
package org.jogakbo.fuzz.growth;

import org.jspecify.annotations.NullMarked;
