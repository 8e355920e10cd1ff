/**
 * One post of an archive page or a blog: its element taken apart.
 *
 * <p>Comes in: the element that holds a post. Goes out: its reading ({@link org.jogakbo.reading.archive.post.PostReader}), with title,
 * text, date, terms and address. What belongs to a post and what stands around it ({@link org.jogakbo.reading.archive.post.PageChrome},
 * {@link org.jogakbo.reading.archive.post.Permalink}, {@link org.jogakbo.reading.archive.post.TitledHeading}) is told here, for those who
 * look for posts too; these are internal to {@code archive}. Plain texts borrow the small print of posts. It must never look for posts,
 * nor at the page beyond its post. Start reading at {@link org.jogakbo.reading.archive.post.PostReader}.
 */
@NullMarked
package org.jogakbo.reading.archive.post;

import org.jspecify.annotations.NullMarked;
