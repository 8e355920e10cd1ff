/**
 * The guard: what may become public, and in which form. Small enough to audit in an afternoon.
 *
 * <p>Comes in: a {@link org.jogakbo.clipping.Clipping}, the editor's {@link org.jogakbo.clipping.ruling.Ruling}, and everybody's {@link
 * org.jogakbo.protection.mask.Protections}. Goes out: a {@link org.jogakbo.protection.PublicClipping}, or the reason why there is none. Only
 * {@link org.jogakbo.protection.Guard} makes public clippings; whatever the public can reach is computed from them. It must never open
 * anything, ask a clock or a random source, nor hand out a private text. Start reading at {@link org.jogakbo.protection.Guard}.
 */
@NullMarked
package org.jogakbo.protection;

import org.jspecify.annotations.NullMarked;
