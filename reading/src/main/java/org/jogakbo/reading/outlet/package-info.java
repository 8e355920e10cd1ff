/**
 * The outlets of the press: their names, spellings and domains.
 *
 * <p>Comes in: a printed name or an address, and the table, shipped or a user's own. Goes out: the outlet. A name that no table holds is as
 * good as one that it holds: the table unites spellings, it never decides what is a credit. It must never open a file. Start reading at
 * {@link org.jogakbo.reading.outlet.Outlets}.
 */
@NullMarked
package org.jogakbo.reading.outlet;

import org.jspecify.annotations.NullMarked;
