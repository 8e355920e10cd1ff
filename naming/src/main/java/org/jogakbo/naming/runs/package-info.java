/**
 * Notes which letters stand in texts. Comes in: any texts, seen through by {@link org.jogakbo.naming.folding.Views}. Goes out: {@link
 * org.jogakbo.naming.runs.LetterRuns}, a few bytes that tell whether a name may stand in them. It must never miss what stands there.
 */
@NullMarked
package org.jogakbo.naming.runs;

import org.jspecify.annotations.NullMarked;
