/**
 * What it costs: an invented archive of any size, benchmarks of single rooms, and one table of the whole program's figures beside its peers.
 *
 * <p>Comes in: a number of clippings. Goes out: figures, on stdout. The central types are {@link org.jogakbo.bench.invention.Invention}, which makes
 * the same clippings for the same seed everywhere, and {@link org.jogakbo.bench.Figures}, which names every measurement. It must never
 * listen beyond loopback, nor leave a process running. Not shipped. Start reading at {@link org.jogakbo.bench.Figures}.
 */
@NullMarked
package org.jogakbo.bench;

import org.jspecify.annotations.NullMarked;
