package org.jogakbo.newsroom.command;

import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.newsroom.report.ImportReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Example;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.walk.Archive;
import org.jogakbo.newsroom.walk.Tally;
import org.jogakbo.newsroom.walk.Walk;
import org.jogakbo.newsroom.walk.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the newcomer's first minute. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Load the example archive into a throw-away folder, publish it, serve it.")
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Option(names = "--port", defaultValue = "8080", description = "0 picks a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    DemoCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Example.temporaryFolder();
        console.note("Unpacking the example archive: invented papers about six invented islands ...");
        Path data = load(folder);
        console.note("Try also:  jogakbo verify --data " + data + "\n           jogakbo search --data " + data + " flotilla");
        console.note("Stop with Ctrl-C; the folder is deleted then.");
        ServeCommand.serve(console, settings.titled(Example.TITLE, Example.TAGLINE), data, port);
        return 0;
    }

    private Path load(Path folder) throws Exception {
        List<String> inputs = Example.unpack(folder.resolve("inputs"));
        Path data = folder.resolve("data");
        try (Archive archive = Archive.open(data, "demo")) {
            archive.notices().forEach(console::note);
            Walk walk = new Walk(archive);
            try (ImportReport report = new ImportReport(console, false, walk.count(inputs))) {
                Tally tally = walk.take(inputs, true, report);
                report.end();
                console.note(Sentences.of(tally, true));
            }
        }
        return data;
    }
}
