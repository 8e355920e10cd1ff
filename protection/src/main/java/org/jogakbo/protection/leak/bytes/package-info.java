/**
 * What wraps letters in files: charsets, compression, Base64, tags, references and escapes. Comes in: bytes or a text. Goes out: the texts in it.
 * Start reading at {@link org.jogakbo.protection.leak.bytes.Decodings}.
 */
@NullMarked
package org.jogakbo.protection.leak.bytes;

import org.jspecify.annotations.NullMarked;
