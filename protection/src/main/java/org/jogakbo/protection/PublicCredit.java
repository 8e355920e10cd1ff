package org.jogakbo.protection;

import org.jspecify.annotations.Nullable;

/**
 * The outlet credited, as the public may see it.
 *
 * @param url the original article, or null when it is unknown or withheld
 * @param fullArticle whether the credit itself invites to read the whole article there
 */
public record PublicCredit(PublicName outlet, @Nullable String url, boolean fullArticle) {}
