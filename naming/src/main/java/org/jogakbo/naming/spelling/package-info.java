/**
 * From one given form of a name to what the press prints. Comes in: a name in Hangul, Latin letters or Hanja. Goes out: {@link
 * org.jogakbo.naming.spelling.NameForm}s, each a row of parts with every spelling of each part; texts are matched against the parts, so
 * that thousands of spellings need never be listed. It must never see a text, nor know whom it is for. Start reading at {@link
 * org.jogakbo.naming.spelling.Spellings}.
 */
@NullMarked
package org.jogakbo.naming.spelling;

import org.jspecify.annotations.NullMarked;
