package org.jogakbo.newsroom.command;

import java.nio.file.Path;
import org.jogakbo.newsroom.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data DIR}, the same for every command. */
public final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
    private @Nullable Path data;

    public Path folder(Settings settings) {
        Path named = data;
        return named == null ? Path.of(settings.data()) : named;
    }
}
