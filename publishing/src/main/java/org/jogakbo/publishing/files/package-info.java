/**
 * The static edition: the same site as files. Comes in: an edition. Goes out: a folder for any plain web server. Start reading at {@link
 * org.jogakbo.publishing.files.StaticEdition}.
 */
@NullMarked
package org.jogakbo.publishing.files;

import org.jspecify.annotations.NullMarked;
