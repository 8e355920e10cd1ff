/**
 * From one script to another. Comes in: a word. Goes out: the same in other letters, by ICU's rules ({@link
 * org.jogakbo.naming.transcription.Icu}), and in all the ways the press has with such letters ({@link
 * org.jogakbo.naming.transcription.Habits}). Nothing is read before the first word comes. It must never know what a name is.
 */
@NullMarked
package org.jogakbo.naming.transcription;

import org.jspecify.annotations.NullMarked;
