/**
 * The public web server: adapts HTTP to {@code publishing}'s Site and keeps what it answered until the edition changes. It must never name a
 * private thing. Start reading at {@link org.jogakbo.newsroom.server.PublicServer}.
 */
@NullMarked
package org.jogakbo.newsroom.server;

import org.jspecify.annotations.NullMarked;
