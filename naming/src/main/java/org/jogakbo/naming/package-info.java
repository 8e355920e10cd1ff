/**
 * How names are written. Comes in: a name, or a text. Goes out: the letters of a text with their places ({@link
 * org.jogakbo.naming.folding}), and the forms in which the press of every script prints a name ({@link org.jogakbo.naming.spelling}). Pure
 * functions: it opens nothing and remembers nothing, and it must never know whom a name is for. Start reading at {@link
 * org.jogakbo.naming.spelling.Spellings}.
 */
@NullMarked
package org.jogakbo.naming;

import org.jspecify.annotations.NullMarked;
