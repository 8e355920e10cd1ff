/**
 * The leak check: whether a protected name stands anywhere in bytes that are public. Comes in: bytes, whatever they are. Goes out: where
 * something stands, and whose it is by number, never the name. Start reading at {@link org.jogakbo.protection.leak.LeakScanner}.
 */
@NullMarked
package org.jogakbo.protection.leak;

import org.jspecify.annotations.NullMarked;
