package org.jogakbo.reading.page.candidate;

/**
 * What a candidate holds after pruning.
 *
 * @param text the weight of its running text
 * @param noise the length of everything else
 * @param echoed how well it says what linked data says, up to 1; 1 when there is nothing to compare with
 */
record Measure(Candidate candidate, double text, double noise, double echoed) {}
