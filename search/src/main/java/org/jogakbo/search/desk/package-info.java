/**
 * The desk index: comes in clippings as the desk knows them, names and all, goes out {@link
 * org.jogakbo.search.desk.DeskHits}. It lies on the private side and must never be opened for the public. Start
 * reading at {@link org.jogakbo.search.desk.DeskIndex}.
 */
@NullMarked
package org.jogakbo.search.desk;

import org.jspecify.annotations.NullMarked;
