/**
 * The newsroom: wires the rooms by constructor, and is the one jar.
 *
 * <p>Comes in: what a person types, and requests from the web. Goes out: clippings that walk through the rooms ({@link
 * org.jogakbo.walk.Walk} names every step), and public pages. Start reading at {@link org.jogakbo.newsroom.Jogakbo}, then {@link
 * org.jogakbo.walk.Walk}.
 */
@NullMarked
package org.jogakbo.newsroom;

import org.jspecify.annotations.NullMarked;
