/**
 * Everything that a document prints, wherever: texts, attributes, metadata, scripts, comments. Comes in: a parsed document or a part of one. Goes
 * out: its strings, so that who is protected is found where no reader looks. Start reading at {@link org.jogakbo.reading.words.PrintedWords}.
 */
@NullMarked
package org.jogakbo.reading.words;

import org.jspecify.annotations.NullMarked;
