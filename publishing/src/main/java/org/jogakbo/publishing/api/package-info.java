/**
 * The open interface: what is public, as JSON, without a key.
 *
 * <p>Comes in: an edition, a search, and what is asked of them. Goes out: a {@link org.jogakbo.publishing.api.Reply}. Everything it says
 * is described by {@code openapi.json}, which stands beside it. Start reading at {@link org.jogakbo.publishing.api.Api}.
 */
@NullMarked
package org.jogakbo.publishing.api;

import org.jspecify.annotations.NullMarked;
