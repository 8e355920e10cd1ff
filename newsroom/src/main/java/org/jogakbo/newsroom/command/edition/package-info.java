/** {@code edition}: the static editions that this archive keeps up to date. Start reading at {@link org.jogakbo.newsroom.command.edition.EditionCommand}. */
@NullMarked
package org.jogakbo.newsroom.command.edition;

import org.jspecify.annotations.NullMarked;
