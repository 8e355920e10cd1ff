/**
 * What every harness asks of what it tried. Comes in: what a parser made of bytes that somebody wrote, or a fuzzer. Goes out: nothing, or
 * an {@link AssertionError} that says what does not hold. Start reading at {@link org.jogakbo.fuzz.Sound}.
 */
@NullMarked
package org.jogakbo.fuzz;

import org.jspecify.annotations.NullMarked;
