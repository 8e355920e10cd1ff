/**
 * The log: an append-only Merkle log of what was published, corrected and withdrawn, which anyone can check.
 *
 * <p>Comes in: {@link org.jogakbo.keeping.log.LogEntry}, made of public things only. Goes out: signed {@link
 * org.jogakbo.keeping.log.Checkpoint}s, proofs, and a folder of static files that any web server can serve (C2SP
 * tlog-tiles). The central type is {@link org.jogakbo.keeping.log.PublicLog}. It must never see anything private,
 * change or forget an entry, nor ask a clock; the signing key is the only secret, and it stays on the private side.
 * Everything on disk is described in {@code docs/formats/log.md}. Start reading at {@link
 * org.jogakbo.keeping.log.TiledLog}.
 */
@NullMarked
package org.jogakbo.keeping.log;

import org.jspecify.annotations.NullMarked;
