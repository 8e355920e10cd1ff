package org.jogakbo.newsroom;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jogakbo.newsroom.command.Commands;

/** The program's entry. */
public final class Jogakbo {
    /** Lucene tells at every start that a module could make vectors faster; nothing here uses vectors. Held, or it would be forgotten. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Jogakbo() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(Commands.run(arguments, System.out, System.err));
    }
}
