/**
 * Who the protected people are, at rest: every person is sealed with a key that lies outside the data folder. Comes in: persons, and where
 * the key is. Goes out: persons again, or the reason why they stay sealed. It must never write a name in the clear, and never print a key.
 * Start reading at {@link org.jogakbo.keeping.identity.Register}.
 */
@NullMarked
package org.jogakbo.keeping.identity;

import org.jspecify.annotations.NullMarked;
