package org.jogakbo.newsroom.walk;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.WriterLock;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.SqliteCatalog;
import org.jogakbo.keeping.edition.PublicStore;
import org.jogakbo.keeping.edition.SqlitePublicStore;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.keeping.log.LogKey;
import org.jogakbo.keeping.log.PublicLog;
import org.jogakbo.keeping.log.TiledLog;
import org.jogakbo.keeping.vault.Vault;
import org.jogakbo.keeping.vault.WarcVault;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.search.desk.DeskIndex;
import org.jogakbo.search.open.PublicIndex;

/**
 * One data folder, opened by the one process that may write it: every store of both sides. What a killed process left half done is finished
 * when the folder is opened again.
 */
public final class Archive implements AutoCloseable {
    /** In the catalog: {@code yes} while the indexes and the public side may lag behind it. */
    private static final String UNSETTLED = "unsettled";

    /** The log's origin (C2SP tlog-checkpoint); the key under it tells archives apart. */
    private static final String LOG_NAME = "jogakbo/log";

    private static final int SALT_BYTES = 32;

    private final DataFolder folder;
    private final WriterLock lock;
    private final Vault vault;
    private final Catalog catalog;
    private final Register register;
    private final DeskIndex deskIndex;
    private final PublicStore store;
    private final PublicIndex publicIndex;
    private final PublicLog log;
    private final Salts salts;
    private final InstantSource clock;
    private final List<String> notices = new ArrayList<>();
    private boolean unsettled;
    private boolean waiting;
    private boolean twoPeople;

    private Archive(DataFolder folder, KeySource key, WriterLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.clock = InstantSource.system();
        WarcVault warcs = WarcVault.open(folder.vault());
        warcs.repairs().forEach(repair -> notices.add(repair.toString()));
        this.vault = warcs;
        this.catalog = SqliteCatalog.open(folder.catalog());
        this.register = new Register(catalog, key);
        if (key instanceof KeySource.InFile(Path file) && isInside(file, folder.root())) {
            notices.add("The key to identities lies in the data folder, so a copy of the folder holds both. Move " + file
                    + " elsewhere and say where in JOGAKBO_IDENTITY_KEY_FILE.");
        }
        this.deskIndex = DeskIndex.in(folder.deskIndex());
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        this.store = SqlitePublicStore.open(folder.edition(), salt);
        this.publicIndex = PublicIndex.in(folder.publicIndex());
        this.log = TiledLog.open(folder.log(), LogKey.open(folder.keys().resolve("log.key"), LOG_NAME));
        this.salts = Salts.in(folder.keys().resolve("log-salt.key"));
        this.unsettled = catalog.setting(UNSETTLED).filter("yes"::equals).isPresent();
    }

    /**
     * Opens a data folder, or makes a new one, and finishes what was left half done.
     *
     * @param key where the key to identities is
     * @param command what this process does, for the message to another that wants the same folder
     */
    public static Archive open(Path root, KeySource key, String command) throws IOException {
        DataFolder folder = DataFolder.prepare(root);
        Archive archive = lockedOpen(folder, key, command);
        try {
            new Recovery(archive).run();
            return archive;
        } catch (IOException | RuntimeException failed) {
            archive.close();
            throw failed;
        }
    }

    /** Opens an existing data folder and mends nothing in it but a torn tail of the vault. */
    public static Archive openAsIs(Path root, KeySource key, String command) throws IOException {
        return lockedOpen(DataFolder.open(root), key, command);
    }

    private static Archive lockedOpen(DataFolder folder, KeySource key, String command) throws IOException {
        WriterLock lock = folder.lock(command);
        try {
            return new Archive(folder, key, lock);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    DataFolder folder() {
        return folder;
    }

    Vault vault() {
        return vault;
    }

    public Catalog catalog() {
        return catalog;
    }

    DeskIndex deskIndex() {
        return deskIndex;
    }

    PublicStore store() {
        return store;
    }

    PublicIndex publicIndex() {
        return publicIndex;
    }

    PublicLog log() {
        return log;
    }

    Salts salts() {
        return salts;
    }

    public InstantSource clock() {
        return clock;
    }

    /** Who is protected. */
    public Register register() {
        return register;
    }

    /**
     * The guard, with everybody who is protected at this moment.
     *
     * @throws org.jogakbo.keeping.identity.SealedException when nobody can tell who that is
     */
    public Guard guard() {
        return new Guard(protections());
    }

    /** Everybody's protection at this moment; as {@link #guard}. */
    public Protections protections() {
        return new Protections(register.persons());
    }

    /** The secret by which pseudonyms are drawn; this archive's own. */
    public byte[] pseudonymKey() {
        return salts.derived("pseudonyms");
    }

    /** The folder of the public side. */
    public Path publicFolder() {
        return folder.publicSide();
    }

    private static boolean isInside(Path file, Path folder) {
        return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    /** What was found and mended while opening: sentences for the person. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    void notice(String sentence) {
        notices.add(sentence);
    }

    /** Makes the indexes and the public side anew from the catalog. */
    public void rebuild() throws IOException {
        new Recovery(this).rebuild();
    }

    /** Whether two people must release what mentions a protected person. */
    boolean twoPeople() {
        return twoPeople;
    }

    /** From now on, two people must release what mentions a protected person; or one is enough. */
    public void demandTwoPeople(boolean demanded) {
        twoPeople = demanded;
    }

    boolean isUnsettled() {
        return unsettled;
    }

    /** Notes durably that the indexes and the public side are about to lag behind the catalog. */
    public void unsettle() {
        if (!unsettled) {
            mark("yes");
        }
    }

    /** Makes the indexes durable, so that nothing lags behind the catalog any more; but for what waits for the key to identities. */
    public void settle() throws IOException {
        if (unsettled) {
            deskIndex.commit();
            publicIndex.commit();
            if (!waiting) {
                mark("no");
            }
        }
    }

    /** Notes that something cannot go through the guard before the key to identities is at hand: whoever opens the folder with it goes on. */
    void await(String why) {
        unsettle();
        if (!waiting) {
            waiting = true;
            notice("What changed stays private for now. " + why);
        }
    }

    private void mark(String value) {
        catalog.change(changes -> {
            changes.set(UNSETTLED, value);
            return value;
        });
        unsettled = value.equals("yes");
    }

    @Override
    public void close() throws IOException {
        // The lock goes last: until then nobody else may write.
        try (lock;
                vault;
                catalog;
                deskIndex;
                store;
                publicIndex;
                log) {
            assert lock != null;
        }
    }
}
