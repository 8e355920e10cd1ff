/**
 * The mutation check: takes out one masking step after the other, read from the room's own bytecode, and sees whether a small canary
 * notices: {@link org.jogakbo.protection.mutation.Probe} and the looks beside it. Start reading at {@link org.jogakbo.protection.mutation.MutationTest}.
 */
@NullMarked
package org.jogakbo.protection.mutation;

import org.jspecify.annotations.NullMarked;
