/**
 * One record of a vault file: written and read as one gzip member of a WARC file (ISO 28500:2017, annex D).
 *
 * <p>Comes in: an arrival's block, or a place in a file. Goes out: where the {@link
 * org.jogakbo.keeping.vault.record.Member} lies, or the head and block of the record there; bytes that are no sound
 * record are {@link org.jogakbo.keeping.vault.record.Damage}. Internal to the vault. A record must never know its
 * neighbours, the list of members or the names of files: that is the vault's part. Start reading at {@link
 * org.jogakbo.keeping.vault.record.RecordInput}, beside {@link org.jogakbo.keeping.vault.record.MemberOutput}.
 */
@NullMarked
package org.jogakbo.keeping.vault.record;

import org.jspecify.annotations.NullMarked;
