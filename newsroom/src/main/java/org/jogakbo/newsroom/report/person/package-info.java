/**
 * Persons, as a terminal, a program or a table shows them. Comes in: what the walk knows of persons. Goes out: lines, JSON, CSV. It must show a
 * name only where it was asked for. Start reading at {@link org.jogakbo.newsroom.report.person.PersonText}.
 */
@NullMarked
package org.jogakbo.newsroom.report.person;

import org.jspecify.annotations.NullMarked;
