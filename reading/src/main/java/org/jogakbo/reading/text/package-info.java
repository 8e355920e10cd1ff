/**
 * Plain text: an archive page copied out of a browser, or a single article with its title on the first line.
 *
 * <p>Comes in: the decoded text. Goes out: a reading for each post. Where one post ends and the next begins is told from the lines under
 * the titles ("Posted on …"), else from the credits that close the posts, else from the gaps and the shape of the lines. Start reading at
 * {@link org.jogakbo.reading.text.TextPage}.
 */
@NullMarked
package org.jogakbo.reading.text;

import org.jspecify.annotations.NullMarked;
