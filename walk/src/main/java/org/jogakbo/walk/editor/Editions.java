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
import java.util.function.UnaryOperator;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.SqliteCatalog;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.publishing.SiteSettings;
import org.jogakbo.publishing.files.EditionFolder;
import org.jogakbo.publishing.files.Inspection;
import org.jogakbo.publishing.files.Owner;
import org.jogakbo.publishing.files.StaticEdition;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.look.Allowed;
import org.jogakbo.walk.look.Judges;
import org.jogakbo.walk.open.PublicSide;
import org.jspecify.annotations.Nullable;

/**
 * The static editions that were written from this archive on this computer: the catalog remembers where, so that what is withdrawn or
 * protected leaves them too. Copies of them elsewhere are beyond its reach.
 */
public final class Editions {
    /** How it stands with an edition that the catalog remembers. */
    public enum State {
        THERE("there"),
        /** No such folder any more. */
        GONE("moved or deleted"),
        /** Something else lies there, or another archive's edition. */
        FOREIGN("no edition of this archive"),
        UNWRITABLE("cannot be written");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * An edition that the catalog remembers.
     *
     * @param baseUrl its public address; perhaps empty
     */
    public record Known(Path folder, String baseUrl, State state) {}

    /** In the catalog: a line an edition, its folder and its public address (perhaps empty) parted by a tabulator. */
    private static final String SETTING = "editions";

    private static final String STILL = " Pages there, or wherever they were copied to, may still show names.";

    private Editions() {}

    /** Every edition that is remembered, in the order in which they were first written. */
    public static List<Known> list(Archive archive) {
        List<Known> known = new ArrayList<>();
        known(archive.catalog()).forEach((folder, url) -> known.add(known(archive.id(), Path.of(folder), url)));
        return known;
    }

    private static Known known(String id, Path folder, String baseUrl) {
        return new Known(folder, baseUrl, state(id, folder));
    }

    private static State state(String id, Path folder) {
        if (!Files.exists(folder)) {
            return State.GONE;
        }
        try {
            if (!EditionFolder.isEdition(folder)
                    || EditionFolder.archive(folder)
                            .filter(one -> !one.equals(id))
                            .isPresent()) {
                return State.FOREIGN;
            }
        } catch (IOException _) {
            return State.UNWRITABLE;
        }
        Path parent = folder.getParent();
        return Files.isWritable(folder) && (parent == null || Files.isWritable(parent))
                ? State.THERE
                : State.UNWRITABLE;
    }

    /** No longer keeps this folder up to date; its files stay as they are. False when it was not remembered. */
    public static boolean forget(Archive archive, Path folder) {
        Map<String, String> known = known(archive.catalog());
        boolean there = known.remove(name(folder)) != null;
        if (there) {
            note(archive.catalog(), known);
        }
        return there;
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /** Notes that an edition lies in this folder. */
    private static void remember(Catalog catalog, Path folder, String baseUrl) {
        Map<String, String> known = known(catalog);
        String path = name(folder);
        if (!path.contains("\n") && !path.contains("\t") && !baseUrl.equals(known.put(path, baseUrl))) {
            note(catalog, known);
        }
    }

    private static void note(Catalog catalog, Map<String, String> known) {
        List<String> lines = new ArrayList<>();
        known.forEach((where, url) -> lines.add(where + "\t" + url));
        catalog.change(changes -> {
            changes.set(SETTING, String.join("\n", lines));
            return lines;
        });
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
     * Writes the edition of the archive in this folder, which remembers where it lies once it is there. Where the private side is not, as on a
     * public host, nobody knows what is protected, and nothing is looked for.
     *
     * @param root the data folder
     * @param baseUrl the edition's public address; null for none
     * @throws org.jogakbo.keeping.identity.SealedException when there are protected people and the key to who they are is missing
     * @throws IOException when the folder is not an edition of this archive, cannot be written, or a protected name would be published; pages of
     *     the earlier edition that show one are gone then
     */
    public static StaticEdition.Summary publish(
            Path root, KeySource key, Path out, @Nullable String baseUrl, Function<@Nullable String, SiteSettings> site)
            throws IOException {
        DataFolder folder = DataFolder.openPublic(root);
        try (PublicSide side = PublicSide.open(root)) {
            StaticEdition edition = new StaticEdition(side.edition(), site.apply(baseUrl));
            if (Files.notExists(folder.catalog())) {
                return edition.write(
                        out, Inspection.NONE, new Owner(folder.archiveId().orElse(""), false));
            }
            try (Catalog catalog = SqliteCatalog.open(folder.catalog())) {
                Owner owner = owner(Archive.idOf(folder, catalog), catalog, out);
                Inspection inspection = inspection(new Register(catalog, key), catalog, Archive.secretDigests(folder));
                StaticEdition.Summary summary = write(edition, out, inspection, owner);
                remember(catalog, out, baseUrl == null ? "" : baseUrl);
                return summary;
            }
        }
    }

    private static Owner owner(String id, Catalog catalog, Path folder) {
        return new Owner(id, known(catalog).containsKey(name(folder)));
    }

    private static StaticEdition.Summary write(StaticEdition edition, Path folder, Inspection inspection, Owner owner)
            throws IOException {
        try {
            return edition.write(folder, inspection, owner);
        } catch (IOException failed) {
            if (!state(owner.archive(), folder).equals(State.THERE)) {
                throw failed;
            }
            // The earlier edition stays, so what must not be seen leaves it at once.
            int gone = EditionFolder.purge(folder, inspection);
            throw new IOException(
                    failed.getMessage()
                            + (gone == 0
                                    ? ""
                                    : " Of the earlier edition in " + folder + ", " + gone
                                            + " files in which something was found are deleted."),
                    failed);
        }
    }

    /**
     * Writes every edition that is still there anew from the public side as it is now. One that cannot be written stops no other: what shows
     * a name is taken out of it where that can be done, and whoever protects somebody is told.
     *
     * @param site what its pages need to know, for an edition with this public address
     * @param tell is told of each in a sentence
     */
    public static void rewrite(
            Archive archive, Path data, Function<@Nullable String, SiteSettings> site, Consumer<String> tell)
            throws IOException {
        for (Known edition : list(archive)) {
            Path folder = edition.folder();
            switch (edition.state()) {
                case THERE -> rewrite(archive, data, edition, site, tell);
                case GONE ->
                    tell.accept("There is no static edition in " + folder + " any more." + STILL
                            + " Publish again where it lies now, and let this one be forgotten: edition forget "
                            + folder);
                case FOREIGN ->
                    tell.accept("What lies in " + folder + " is no static edition of this archive and was left alone."
                            + STILL + " If none of its pages are in use: edition forget " + folder);
                case UNWRITABLE ->
                    tell.accept("The static edition in " + folder + " cannot be written." + STILL
                            + " Give yourself the right to write there and publish again.");
            }
        }
    }

    private static void rewrite(
            Archive archive,
            Path data,
            Known edition,
            Function<@Nullable String, SiteSettings> site,
            Consumer<String> tell) {
        Path folder = edition.folder();
        String baseUrl = edition.baseUrl().isEmpty() ? null : edition.baseUrl();
        try (PublicSide side = PublicSide.open(data)) {
            StaticEdition.Summary written = write(
                    new StaticEdition(side.edition(), site.apply(baseUrl)),
                    folder,
                    inspection(archive),
                    owner(archive.id(), archive.catalog(), folder));
            tell.accept("The static edition in " + folder + " was written anew: " + written.files() + " files.");
        } catch (IOException failed) {
            tell.accept("The static edition in " + folder + " was not written anew. " + failed.getMessage() + STILL);
        }
    }

    /** Without the key nobody can tell the names; but then nothing new goes through the guard either. */
    private static Inspection inspection(Archive archive) {
        return archive.register().locked().isPresent()
                ? Inspection.NONE
                : inspection(archive.register(), archive.catalog(), archive::secretDigest);
    }

    private static Inspection inspection(Register register, Catalog catalog, UnaryOperator<String> secret) {
        return new LeakInspection(Judges.both(register.persons(), Allowed.of(catalog, register, secret)));
    }
}
