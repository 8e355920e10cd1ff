/**
 * A page measured in one walk.
 *
 * <p>Comes in: a parsed page. Goes out: a {@link org.jogakbo.reading.page.map.PageMap}: its blocks ({@link
 * org.jogakbo.reading.page.map.Spot}) with what was measured below each, its passages of text, and the elements in which fields are looked
 * for. Spots, passages and hints are for {@code candidate} and {@code body} alone. It must never judge what the article is, nor change the
 * page. Start reading at {@link org.jogakbo.reading.page.map.PageMap}, then {@code MapWalk}.
 */
@NullMarked
package org.jogakbo.reading.page.map;

import org.jspecify.annotations.NullMarked;
