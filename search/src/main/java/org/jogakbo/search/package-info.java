/**
 * Search: two indexes that never touch, one for the desk and one for the public.
 *
 * <p>{@link org.jogakbo.search.desk.DeskIndex} holds private clippings and answers editors; {@link
 * org.jogakbo.search.open.PublicIndex} holds what the guard let through and answers everybody. Both wrap a {@link
 * org.jogakbo.search.index.ClippingIndex} in a folder of their own and share the analysis of {@code analysis}. The
 * public index must never name a private clipping.
 */
@NullMarked
package org.jogakbo.search;

import org.jspecify.annotations.NullMarked;
