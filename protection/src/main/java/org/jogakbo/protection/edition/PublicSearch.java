package org.jogakbo.protection.edition;

import org.jogakbo.clipping.Query;

/** The public index, as pages ask it. Safe for any thread. */
public interface PublicSearch {
    /** The best hits first. */
    Hits find(Query query);
}
