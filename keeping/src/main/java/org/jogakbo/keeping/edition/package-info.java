/**
 * The public store: what the guard let through, in the order in which pages show it.
 *
 * <p>Comes in: {@link org.jogakbo.protection.PublicClipping}s and addresses that are taken back. Goes out: lists,
 * single clippings and counts, as {@link org.jogakbo.protection.edition.Edition} asks. The central type is {@link
 * org.jogakbo.keeping.edition.PublicStore}. It must never hold anything of the private side, nor keep a word of what
 * was withdrawn. Everything on disk is described in {@code docs/formats/edition.md}. Start reading at {@link
 * org.jogakbo.keeping.edition.PublicStore}, then {@link org.jogakbo.keeping.edition.SqliteEdition}.
 */
@NullMarked
package org.jogakbo.keeping.edition;

import org.jspecify.annotations.NullMarked;
