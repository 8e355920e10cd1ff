/**
 * The text of an article as a small tree of blocks and runs: what is allowed is built, nothing is scrubbed. Start reading at {@link
 * org.jogakbo.clipping.body.Body}.
 */
@NullMarked
package org.jogakbo.clipping.body;

import org.jspecify.annotations.NullMarked;
