/**
 * The commands by which an editor decides on clippings. Comes in: what an editor typed. Goes out: a ruling, and the public side brought up to
 * date. Start reading at {@link org.jogakbo.newsroom.command.desk.RuleCommand}.
 */
@NullMarked
package org.jogakbo.newsroom.command.desk;

import org.jspecify.annotations.NullMarked;
