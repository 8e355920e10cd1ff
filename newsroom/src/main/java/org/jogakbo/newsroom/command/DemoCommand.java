package org.jogakbo.newsroom.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Example;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.ImportReport;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Tally;
import org.jogakbo.walk.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the newcomer's first minute. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Load the example archive into a throw-away folder, publish it, serve it.")
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 picks a free one. Default: ${DEFAULT-VALUE}.")
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
        ServeCommand.serve(
                console,
                settings.titled(Example.TITLE, Example.TAGLINE),
                data,
                port,
                address -> welcome(address, data));
        return 0;
    }

    private void welcome(String address, Path data) {
        console.note("""

                Open it in a browser and look at
                  a month            %1$s2022/02/
                  a series           %1$s2021/05/winter-of-the-sand-roads-part-3/
                  a search           %1$ssearch?q=boats
                  all of it, Korean  %1$sko/
                  a feed             %1$sfeed.atom
                The same archive on the command line, while this runs:
                  ./jogakbo search flotilla --data %2$s
                Stop with Ctrl-C; the archive is deleted then.""".formatted(address, data));
    }

    private Path load(Path folder) throws Exception {
        List<String> inputs = Example.unpack(folder.resolve("inputs"));
        Path data = folder.resolve("data");
        try (Archive archive = DataOption.open(data, settings, console, "demo")) {
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
