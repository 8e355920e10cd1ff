package org.jogakbo.bulk;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
import org.jogakbo.intake.Door;
import org.jogakbo.intake.bounds.Bounds;

/**
 * A task: opens each of its files at the door, reads what arrives, and gives the lines back. The lines wait in a
 * temporary file, since a door hands out and Spark fetches: a task holds one document in memory, however large the
 * WARC. Spark sends this to where it runs; a task that is run again counts once.
 */
final class FileReading implements FlatMapFunction<List<String>, String> {
    private static final long serialVersionUID = 1;

    private final Counts counts;

    FileReading(Counts counts) {
        this.counts = counts;
    }

    /** @throws IOException when the lines cannot be laid aside (a full disk): the task failed, not the file */
    @Override
    public Iterator<String> call(List<String> files) throws IOException {
        LinesAside aside = new LinesAside();
        TaskCompletionListener end = _ -> aside.delete();
        TaskContext.get().addTaskCompletionListener(end);
        Reader reader = new Reader(aside, counts);
        Door door = new Door(Bounds.DEFAULT, InstantSource.system());
        files.forEach(file -> open(door, file, reader));
        return aside.lines();
    }

    private static void open(Door door, String file, Reader reader) {
        try {
            door.open(file, reader);
        } catch (RuntimeException | StackOverflowError fault) {
            reader.refusal(Reader.fault(file, fault));
        }
    }
}
