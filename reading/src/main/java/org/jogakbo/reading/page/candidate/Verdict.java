package org.jogakbo.reading.page.candidate;

/**
 * The candidate chosen and how sure the judge is, 0 to 1.
 *
 * @param reasons why, and what else was seen, for people
 */
public record Verdict(Candidate chosen, double confidence, String reasons) {}
