/**
 * What is left out of one clipping, and what is computed from the rest. Comes in: a clipping, an editor's redaction, the mask of everybody
 * who is protected. Goes out: the pieces from which {@link org.jogakbo.protection.Guard} builds the public form. Start reading at {@link
 * org.jogakbo.protection.redaction.Parts}.
 */
@NullMarked
package org.jogakbo.protection.redaction;

import org.jspecify.annotations.NullMarked;
