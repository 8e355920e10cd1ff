/**
 * What holds for a whole archive, whoever opens it: the rules about safety that it keeps, and that nothing it says to the person at the
 * keyboard names somebody protected. Comes in: an opened catalog and register. Goes out: whether a rule holds, and words that may be shown.
 * It must never be loosened by a variable of the environment. Start reading at {@link org.jogakbo.walk.safety.SafetyRules}.
 */
@NullMarked
package org.jogakbo.walk.safety;

import org.jspecify.annotations.NullMarked;
