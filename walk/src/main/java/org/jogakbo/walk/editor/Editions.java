package org.jogakbo.walk.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.protection.leak.LeakScanner;
import org.jogakbo.publishing.SiteSettings;
import org.jogakbo.publishing.files.Inspection;
import org.jogakbo.publishing.files.StaticEdition;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.PublicSide;
import org.jspecify.annotations.Nullable;

/**
 * The static editions that were written from this archive on this computer: the catalog remembers where, so that what is withdrawn or
 * protected leaves them too. Copies of them elsewhere are beyond its reach.
 */
public final class Editions {
    /** In the catalog: a line an edition, its folder and its public address (perhaps empty) parted by a tabulator. */
    private static final String SETTING = "editions";

    private Editions() {}

    /** Notes that an edition lies in this folder. */
    public static void remember(Catalog catalog, Path folder, String baseUrl) {
        Map<String, String> known = known(catalog);
        String path = folder.toAbsolutePath().normalize().toString();
        if (!path.contains("\n") && !path.contains("\t") && !baseUrl.equals(known.put(path, baseUrl))) {
            List<String> lines = new ArrayList<>();
            known.forEach((where, url) -> lines.add(where + "\t" + url));
            catalog.change(changes -> {
                changes.set(SETTING, String.join("\n", lines));
                return lines;
            });
        }
    }

    private static Map<String, String> known(Catalog catalog) {
        Map<String, String> known = new LinkedHashMap<>();
        catalog.setting(SETTING).stream().flatMap(String::lines).forEach(line -> {
            String[] parts = line.split("\t", 2);
            known.put(parts[0], parts.length == 2 ? parts[1] : "");
        });
        return known;
    }

    /**
     * Writes every edition that is still there anew from the public side as it is now.
     *
     * @param site what its pages need to know, for an edition with this public address
     * @param tell is told of each in a sentence
     */
    public static void rewrite(
            Archive archive, Path data, Function<@Nullable String, SiteSettings> site, Consumer<String> tell)
            throws IOException {
        for (Map.Entry<String, String> edition : known(archive.catalog()).entrySet()) {
            Path folder = Path.of(edition.getKey());
            if (Files.isDirectory(folder)) {
                String baseUrl = edition.getValue().isEmpty() ? null : edition.getValue();
                try (PublicSide side = PublicSide.open(data)) {
                    StaticEdition.Summary written =
                            new StaticEdition(side.edition(), site.apply(baseUrl)).write(folder, inspection(archive));
                    tell.accept(
                            "The static edition in " + folder + " was written anew: " + written.files() + " files.");
                }
            }
        }
    }

    /** Without the key nobody can tell the names; but then nothing new goes through the guard either. */
    private static Inspection inspection(Archive archive) {
        return archive.register().locked().isPresent()
                ? Inspection.NONE
                : new LeakInspection(new LeakScanner(archive.protections()));
    }
}
