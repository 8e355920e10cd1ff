package org.jogakbo.keeping.catalog;

import java.nio.file.Path;
import org.jogakbo.keeping.Invented;

/** A process that saves one clipping after the other, and prints each number once it is durable, until it is killed. */
final class Saver {
    private Saver() {}

    public static void main(String[] arguments) {
        try (Catalog catalog = SqliteCatalog.open(Path.of(arguments[0]))) {
            for (int i = Integer.parseInt(arguments[1]); i < 1_000_000; i++) {
                int number = i;
                catalog.change(changes -> {
                    changes.addCapture(Invented.capture(number));
                    changes.save(Invented.clipping(number), null, "");
                    changes.markRead(Invented.capture(number).digest());
                    return true;
                });
                System.out.println(number);
            }
        }
    }
}
