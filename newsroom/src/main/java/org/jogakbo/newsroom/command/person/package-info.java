/**
 * The commands about persons: who is protected, and how. Comes in: what an editor typed, or a table. Goes out: the register of identities
 * changed, and the public side with it. Start reading at {@link org.jogakbo.newsroom.command.person.PersonCommand}.
 */
@NullMarked
package org.jogakbo.newsroom.command.person;

import org.jspecify.annotations.NullMarked;
