/**
 * The walk of a clipping through the rooms, and the folder in which it takes place. {@link org.jogakbo.walk.Walk} is the table of
 * contents; the other files hold the detail of one step each. Nothing in here formats for people: {@code command} does.
 */
@NullMarked
package org.jogakbo.walk;

import org.jspecify.annotations.NullMarked;
