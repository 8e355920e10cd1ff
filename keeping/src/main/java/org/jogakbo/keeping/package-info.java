/**
 * Keeping: everything that lies on disk, and how it stays whole.
 *
 * <p>Comes in: captures, clippings, rulings, and what the guard made public. Goes out: the same again, after a crash
 * too. The central types: {@link org.jogakbo.keeping.DataFolder} (where everything lies, and who may write), {@link
 * org.jogakbo.keeping.catalog.Catalog} (the private side), {@link org.jogakbo.keeping.edition.PublicStore} (the public
 * side); the vault keeps the bytes, the log what was published. {@link org.jogakbo.keeping.Disk} and {@link
 * org.jogakbo.keeping.Fault} serve every store. It must never read anything private into the public
 * store, nor import a sibling room. Start reading at {@link org.jogakbo.keeping.DataFolder}.
 */
@NullMarked
package org.jogakbo.keeping;

import org.jspecify.annotations.NullMarked;
