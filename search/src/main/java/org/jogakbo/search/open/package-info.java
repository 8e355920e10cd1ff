/**
 * The public index: comes in public clippings, goes out {@link org.jogakbo.protection.edition.Hits}. It must never
 * name a clipping, capture or reading. Start reading at {@link org.jogakbo.search.open.PublicIndex}.
 */
@NullMarked
package org.jogakbo.search.open;

import org.jspecify.annotations.NullMarked;
