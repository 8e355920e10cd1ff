package org.jogakbo.reading.page.body;

/** The candidate chosen and how sure the judge is, 0 to 1. */
record Verdict(Candidate chosen, double confidence) {}
