/**
 * SQLite as the stores use it: connections whose statements are prepared once, a pool of readers, ordered migrations.
 *
 * <p>Comes in: SQL and its arguments. Goes out: rows, or a {@link org.jogakbo.keeping.StoreException} for people. It
 * must know nothing of what is stored. Start reading at {@link org.jogakbo.keeping.sql.Session}.
 */
@NullMarked
package org.jogakbo.keeping.sql;

import org.jspecify.annotations.NullMarked;
