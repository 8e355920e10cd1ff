/**
 * What an archive adds to the log's entries, so that they tell nobody anything: comes in a public clipping, goes out an entry with a salted digest.
 * Start reading at {@link org.jogakbo.walk.log.Salts}.
 */
@NullMarked
package org.jogakbo.walk.log;

import org.jspecify.annotations.NullMarked;
