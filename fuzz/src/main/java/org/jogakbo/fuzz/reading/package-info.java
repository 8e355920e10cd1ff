/**
 * One harness for each reader of the room {@code reading}. Comes in: a fuzzer's bytes. Start reading at {@link
 * org.jogakbo.fuzz.reading.DocumentHarness}, which goes the whole way.
 */
@NullMarked
package org.jogakbo.fuzz.reading;

import org.jspecify.annotations.NullMarked;
