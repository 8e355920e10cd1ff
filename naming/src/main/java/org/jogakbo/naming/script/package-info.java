/**
 * How the words of a name are written in the scripts of the world. Comes in: one word of a name. Goes out: its spellings, inflected and
 * otherwise written in its own script, and in the scripts that can be derived from it. How names are declined, and which vowels the press
 * puts where a script writes none, is ours; letters are written over by {@link org.jogakbo.naming.transcription.Icu}. It must never see a
 * whole text. Start reading at {@link org.jogakbo.naming.script.Variants}.
 */
@NullMarked
package org.jogakbo.naming.script;

import org.jspecify.annotations.NullMarked;
