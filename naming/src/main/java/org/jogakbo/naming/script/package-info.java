/**
 * How the words of a name are written in the scripts of the world. Comes in: one word of a name. Goes out: its spellings, inflected and
 * otherwise written in its own script, and in the scripts that can be derived from it. Transliteration is ICU's ({@link
 * org.jogakbo.naming.script.Icu}); what the press does with it ({@link org.jogakbo.naming.script.Habits}), and how names are declined, is
 * ours. Nothing is read before the first name of such a script comes. Start reading at {@link org.jogakbo.naming.script.Variants}.
 */
@NullMarked
package org.jogakbo.naming.script;

import org.jspecify.annotations.NullMarked;
