package org.jogakbo.newsroom.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.publishing.files.Inspection;
import org.jogakbo.publishing.files.StaticEdition;
import org.jogakbo.walk.PublicSide;
import org.jogakbo.walk.editor.LeakInspection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: the static edition. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Write the public side as files for any plain web server.")
final class PublishCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write; replaced as a whole when it is complete.")
    private @Nullable Path out;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The public address, for the sitemap and the feeds.")
    private @Nullable String baseUrl;

    PublishCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Path folder = java.util.Objects.requireNonNull(out);
        Inspection inspection = LeakInspection.of(
                        data.folder(settings), settings.identityKey(), folder, baseUrl == null ? "" : baseUrl)
                .<Inspection>map(leaks -> leaks)
                .orElse(Inspection.NONE);
        try (PublicSide side = PublicSide.open(data.folder(settings))) {
            StaticEdition.Summary summary =
                    new StaticEdition(side.edition(), settings.site(baseUrl)).write(folder, inspection);
            console.note("%d files, %d bytes in %s".formatted(summary.files(), summary.bytes(), folder));
        }
        return 0;
    }
}
