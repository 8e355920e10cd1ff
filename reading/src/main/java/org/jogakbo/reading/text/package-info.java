/**
 * Plain text: a copy of an archive page, or a single article with its title on the first line.
 *
 * <p>Comes in: the decoded text. Goes out: a reading for each post. {@link org.jogakbo.reading.text.copy} makes paragraphs of the lines.
 * Where one post ends and the next begins is told by what repeats with each of them, else from the credits that close the posts, else from
 * the gaps and the shape of the lines; where nothing tells, there is one article or none. Start reading at
 * {@link org.jogakbo.reading.text.TextPage}.
 */
@NullMarked
package org.jogakbo.reading.text;

import org.jspecify.annotations.NullMarked;
