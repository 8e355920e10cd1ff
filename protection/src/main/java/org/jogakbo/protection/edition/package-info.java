/**
 * What the public side can be asked: lists, single clippings, counts, search. Interfaces and records only; {@code keeping} and {@code
 * search} answer, {@code publishing} asks. Start reading at {@link org.jogakbo.protection.edition.Edition}.
 */
@NullMarked
package org.jogakbo.protection.edition;

import org.jspecify.annotations.NullMarked;
