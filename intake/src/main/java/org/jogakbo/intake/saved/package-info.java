/**
 * Pages as browsers save them: a page with a companion folder beside it, and pages that only frame another one.
 *
 * <p>Comes in: the names of files and, for the few that may matter, their bytes. Goes out: which files are no
 * documents of their own ({@link org.jogakbo.intake.saved.SavedPages}), and what a page's markup refers to ({@link
 * org.jogakbo.intake.saved.PageScan}). Nothing here reads an article: markup is only scanned for addresses and for how
 * much text there is. It must never leave out a file that the page does not refer to: a folder that merely has a like
 * name keeps all its pages. Internal to intake. Start reading at {@link org.jogakbo.intake.saved.SavedPages}.
 */
@NullMarked
package org.jogakbo.intake.saved;

import org.jspecify.annotations.NullMarked;
