/**
 * Harnesses for what is read back from the disk, asked of the index, or masked. Comes in: a fuzzer's bytes. Start reading at {@link
 * org.jogakbo.fuzz.keeping.MaskHarness}, whose promise matters most.
 */
@NullMarked
package org.jogakbo.fuzz.keeping;

import org.jspecify.annotations.NullMarked;
