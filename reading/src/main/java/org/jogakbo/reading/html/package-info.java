/**
 * From markup to a clean body: what is allowed is built anew, nothing is scrubbed.
 *
 * <p>Comes in: nodes that jsoup parsed. Goes out: {@link org.jogakbo.clipping.body.Body} and absolute addresses. It never changes the
 * nodes, never opens an address, and never recurses by the page's depth. Start reading at {@link org.jogakbo.reading.html.HtmlBody}.
 */
@NullMarked
package org.jogakbo.reading.html;

import org.jspecify.annotations.NullMarked;
