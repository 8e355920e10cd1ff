package org.jogakbo.keeping;

import java.io.IOException;
import java.nio.file.Path;

/** A process that takes the right to write into a folder and keeps it until it is killed. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        WriterLock lock = DataFolder.open(Path.of(arguments[0])).lock("serve");
        System.out.println("locked");
        // Nobody writes to it: this waits for ever.
        int read = System.in.read();
        lock.close();
        System.out.println(read);
    }
}
