/**
 * The vault: the bytes of every arrival, kept for ever in WARC files, before anyone parses them.
 *
 * <p>Comes in: an {@link org.jogakbo.clipping.capture.Arrival}. Goes out: its {@link org.jogakbo.clipping.capture.Capture}, once the
 * bytes are on the disk, and the bytes again whenever they are asked for. The central type is {@link
 * org.jogakbo.keeping.vault.Vault}. It must never change or remove what it has acknowledged, look into the bytes, or
 * know which of them are duplicates: that is the catalog's part. Everything on disk is described in {@code
 * docs/formats/vault.md}. Start reading at {@link org.jogakbo.keeping.vault.WarcVault};
 * one record of a file is the matter of {@link org.jogakbo.keeping.vault.record}.
 */
@NullMarked
package org.jogakbo.keeping.vault;

import org.jspecify.annotations.NullMarked;
