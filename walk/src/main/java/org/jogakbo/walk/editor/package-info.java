/**
 * What editors decide: rulings on clippings, and who is protected. Comes in: a decision. Goes out: the catalog and every public output brought
 * up to date before the call returns. Start reading at {@link org.jogakbo.walk.editor.Desk}.
 */
@NullMarked
package org.jogakbo.walk.editor;

import org.jspecify.annotations.NullMarked;
