/**
 * Reading many files at once, on Apache Spark, with the same door and the same reading as on a laptop.
 *
 * <p>Comes in: the names of inputs. Goes out: JSON lines, one for each reading and one for each refusal, as part files
 * in a new folder, and a summary beside them. Nothing is imported, kept or published here, and what is written is
 * private: no guard has seen it. A file that cannot be read must never end the job, and no document is held twice. The
 * room stands beside the walk and is not in the jar; it may ask clipping, intake and reading, and nobody asks it. Start
 * reading at {@link org.jogakbo.bulk.BulkReading}, then {@code FileReading}.
 */
@NullMarked
package org.jogakbo.bulk;

import org.jspecify.annotations.NullMarked;
