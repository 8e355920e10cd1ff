/**
 * How the newsroom speaks to people and programs: sentences, JSON lines, progress. Comes in: values of the other rooms. Goes out: text. Start
 * reading at {@link org.jogakbo.newsroom.report.Console}.
 */
@NullMarked
package org.jogakbo.newsroom.report;

import org.jspecify.annotations.NullMarked;
