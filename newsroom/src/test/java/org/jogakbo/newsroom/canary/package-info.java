/**
 * The canary test: invented people whose names, in many spellings, are planted in every field and format that comes in and looked for in
 * everything that goes out, by means that share nothing with the mask. Start reading at {@link org.jogakbo.newsroom.canary.CanaryTest}.
 */
@NullMarked
package org.jogakbo.newsroom.canary;

import org.jspecify.annotations.NullMarked;
