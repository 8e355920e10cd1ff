package org.jogakbo.bulk;

/**
 * What came of a job, as {@code _summary.json} says it.
 *
 * @param arrivals documents that came through the door
 * @param readings articles read in them
 * @param refusals files, records and documents that were refused
 */
record Summary(long arrivals, long readings, long refusals) {
    @Override
    public String toString() {
        return arrivals + " arrivals, " + readings + " readings, " + refusals + " refusals";
    }
}
