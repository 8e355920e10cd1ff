/**
 * What stands at the door, sorted by what the catalog knows of it. Takes arrivals, hands on which of them are new; keeps nothing itself.
 * Start reading at {@link org.jogakbo.walk.arrival.Sorted}.
 */
@NullMarked
package org.jogakbo.walk.arrival;

import org.jspecify.annotations.NullMarked;
