/**
 * Three hundred invented people of forty name cultures, printed as the press prints names; the data and what judges with it were written
 * apart from the program's own rules and share nothing with them.
 */
@NullMarked
package org.jogakbo.protection.world;

import org.jspecify.annotations.NullMarked;
