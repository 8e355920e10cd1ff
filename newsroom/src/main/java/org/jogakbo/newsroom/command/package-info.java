/**
 * The command line, one file a command. Results go to standard output, progress and errors to standard error; exit codes are 0, 1 (something
 * was refused) and 2 (usage). Start reading at {@link org.jogakbo.newsroom.command.Commands}.
 */
@NullMarked
package org.jogakbo.newsroom.command;

import org.jspecify.annotations.NullMarked;
