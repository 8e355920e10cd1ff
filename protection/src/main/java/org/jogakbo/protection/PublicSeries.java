package org.jogakbo.protection;

/** A clipping's place in a series. */
public record PublicSeries(PublicName series, int part) {}
