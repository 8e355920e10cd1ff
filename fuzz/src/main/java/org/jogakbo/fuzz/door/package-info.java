/**
 * Harnesses for what opens containers. Comes in: a fuzzer's bytes. Start reading at {@link org.jogakbo.fuzz.door.DoorHarness}.
 */
@NullMarked
package org.jogakbo.fuzz.door;

import org.jspecify.annotations.NullMarked;
