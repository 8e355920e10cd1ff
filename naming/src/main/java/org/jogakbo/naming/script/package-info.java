/**
 * One word of a name in every way in which it is written. Comes in: a word, and which part of a name it is. Goes out: its spellings. It must
 * never see a whole text. Start reading at {@link org.jogakbo.naming.script.Variants}.
 */
@NullMarked
package org.jogakbo.naming.script;

import org.jspecify.annotations.NullMarked;
