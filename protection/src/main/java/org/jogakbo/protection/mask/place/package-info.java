/**
 * What stands around a find, and what it says about it. Comes in: a folded text and a place in it. Goes out: whether a word there is used as
 * a name ({@link org.jogakbo.protection.mask.place.WordUse}), whether it belongs to another person's full name ({@link
 * org.jogakbo.protection.mask.place.Neighbours}), what goes along with it ({@link org.jogakbo.protection.mask.place.Around}). It must never
 * know whom a name is for. Start reading at {@link org.jogakbo.protection.mask.place.WordUse}.
 */
@NullMarked
package org.jogakbo.protection.mask.place;

import org.jspecify.annotations.NullMarked;
