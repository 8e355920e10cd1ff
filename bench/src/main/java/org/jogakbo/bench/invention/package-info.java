/**
 * The invented archive: comes in a seed and a number, goes out the same saved pages on every machine. Start reading at {@link
 * org.jogakbo.bench.invention.Invention}.
 */
@NullMarked
package org.jogakbo.bench.invention;

import org.jspecify.annotations.NullMarked;
