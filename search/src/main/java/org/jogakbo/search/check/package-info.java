/**
 * What an index holds, laid open for checks. Comes in: an index's folder. Goes out: every term and text in it. Start reading at {@link
 * org.jogakbo.search.check.IndexTexts}.
 */
@NullMarked
package org.jogakbo.search.check;

import org.jspecify.annotations.NullMarked;
