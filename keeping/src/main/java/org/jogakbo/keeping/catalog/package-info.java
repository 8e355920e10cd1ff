/**
 * The catalog: the private side's account of every capture, clipping, decision and protected person.
 *
 * <p>Comes in: what the vault keeps and what reading recovers, in durable transactions. Goes out: clippings by id,
 * address or title, with the editor's ruling and their standing in public. The central type is {@link
 * org.jogakbo.keeping.catalog.Catalog}. It must never be reachable from the public side. Everything on disk is
 * described in {@code docs/formats/catalog.md}. Start reading at {@link org.jogakbo.keeping.catalog.Catalog}.
 */
@NullMarked
package org.jogakbo.keeping.catalog;

import org.jspecify.annotations.NullMarked;
