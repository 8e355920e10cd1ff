/**
 * Names in ideographs and kana. Comes in: a word of a Chinese or Japanese name. Goes out: its shapes and readings, and what is known of
 * family names. It must never see a whole text. Start reading at {@link org.jogakbo.naming.ideograph.HanWord}.
 */
@NullMarked
package org.jogakbo.naming.ideograph;

import org.jspecify.annotations.NullMarked;
