package org.jogakbo.walk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.DataFolderException;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.WriterLock;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.SqliteCatalog;
import org.jogakbo.keeping.edition.PublicStore;
import org.jogakbo.keeping.edition.SqlitePublicStore;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.keeping.log.DamagedLog;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.keeping.log.LogKey;
import org.jogakbo.keeping.log.PublicLog;
import org.jogakbo.keeping.log.TiledLog;
import org.jogakbo.keeping.vault.Vault;
import org.jogakbo.keeping.vault.WarcVault;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.search.desk.DeskIndex;
import org.jogakbo.search.open.PublicIndex;
import org.jogakbo.walk.arrival.Printed;
import org.jogakbo.walk.copy.Wordings;
import org.jogakbo.walk.log.Salts;
import org.jogakbo.walk.safety.Discretion;
import org.jogakbo.walk.safety.SafetyRules;
import org.jogakbo.walk.whole.TakenDown;
import org.jogakbo.walk.whole.Wholeness;

/**
 * One data folder, opened by the one process that may write it: every store of both sides. What a killed process left half done is finished
 * when the folder is opened again.
 */
public final class Archive implements AutoCloseable {
    /** In the catalog: {@code yes} while the indexes and the public side may lag behind it. */
    private static final String UNSETTLED = "unsettled";

    /** In the catalog: entries that wait until the log is mended, a line each. */
    private static final String UNLOGGED = "unlogged";

    /** The log's origin (C2SP tlog-checkpoint); the key under it tells archives apart. */
    private static final String LOG_NAME = "jogakbo/log";

    /** In the catalog: the archive's id. */
    private static final String ID = "archive";

    private static final int SALT_BYTES = 32;
    private static final int ID_BYTES = 16;

    private final DataFolder folder;
    private final Closeable lock;
    private final Stores stores;
    private final Register register;
    private final InstantSource clock;
    private final List<String> notices = new ArrayList<>();
    private Consumer<String> listener = _ -> {};
    private boolean unsettled;
    private boolean waiting;
    private final SafetyRules rules;
    private final Discretion discretion;
    private final Wordings wordings = new Wordings();
    private boolean looking;
    private Optional<String> stray = Optional.empty();
    private boolean outdated;

    /** Where everything is kept, on both sides. */
    record Stores(
            Vault vault,
            Catalog catalog,
            DeskIndex deskIndex,
            PublicStore store,
            PublicIndex publicIndex,
            PublicLog log,
            Salts salts) {}

    /**
     * @param lock closed last
     * @param clock what time it is; nothing else in here asks
     */
    Archive(DataFolder folder, KeySource key, Closeable lock, Stores stores, InstantSource clock) {
        this.folder = folder;
        this.lock = lock;
        this.clock = clock;
        this.stores = stores;
        this.register = new Register(stores.catalog(), key);
        this.rules = new SafetyRules(stores.catalog(), clock);
        this.discretion = new Discretion(register);
        if (key instanceof KeySource.InFile(Path file) && isInside(file, folder.root())) {
            notices.add("The key to identities lies in the data folder, so a copy of the folder holds both. Move "
                    + file + " elsewhere and say where in JOGAKBO_IDENTITY_KEY_FILE.");
        }
        this.unsettled =
                stores.catalog().setting(UNSETTLED).filter("yes"::equals).isPresent();
    }

    /** What somebody opens a folder for. */
    private enum Way {
        CHANGE,
        /** Nothing is shown that was not shown: that works with a damaged log, too. */
        TAKE_DOWN,
        /** What is computed is made anew: that works where it is damaged or missing. */
        REBUILD,
        LOOK
    }

    private static Archive files(DataFolder folder, KeySource key, WriterLock lock, InstantSource clock, Way way)
            throws IOException {
        Wholeness whole = new Wholeness(folder);
        whole.refuseLostCatalog();
        Optional<String> lostStore = whole.lostStore();
        if (lostStore.isPresent() && (way == Way.CHANGE || way == Way.LOOK)) {
            throw new StoreException(lostStore.get());
        }
        WarcVault vault = way == Way.LOOK ? WarcVault.openToRead(folder.vault()) : WarcVault.open(folder.vault());
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Stores stores = new Stores(
                vault,
                catalog(folder, whole),
                DeskIndex.in(folder.deskIndex()),
                SqlitePublicStore.open(folder.edition(), salt),
                PublicIndex.in(folder.publicIndex()),
                log(folder, whole, way),
                salts(folder, whole, way));
        Archive archive = new Archive(folder, key, lock::close, stores, clock);
        // What is only looked at, or done with a secret that nobody keeps, is no state to come back to.
        archive.looking = way == Way.LOOK || whole.isLost(folder.keys().resolve("log-salt.key"));
        vault.repairs().forEach(repair -> archive.notice(repair.toString()));
        // What was taken down while the catalog was lost makes the public side differ from what was written last.
        boolean unfinished = archive.unsettled || !new TakenDown(folder).isEmpty();
        Optional<String> stray = unfinished ? Optional.empty() : whole.strayStore(stores.catalog(), stores.store());
        Optional<String> refused = stores.log() instanceof DamagedLog damaged
                ? Optional.of(damaged.why() + " Nothing was changed. Taking back and protecting work meanwhile"
                        + " (withdraw, person add).")
                : stray;
        if (way == Way.CHANGE && refused.isPresent()) {
            archive.looking = true;
            archive.close();
            throw new StoreException(refused.get());
        }
        archive.stray = stray;
        if (lostStore.isPresent() || stray.isPresent()) {
            archive.outdated = way == Way.TAKE_DOWN;
        }
        return archive;
    }

    private static Catalog catalog(DataFolder folder, Wholeness whole) {
        Catalog catalog = SqliteCatalog.open(folder.catalog());
        try {
            whole.refuseStray(catalog);
            return catalog;
        } catch (RuntimeException stray) {
            catalog.close();
            throw stray;
        }
    }

    /** Without the secret of before only taking down goes on: what it writes into the log nobody can open later. */
    private static Salts salts(DataFolder folder, Wholeness whole, Way way) throws IOException {
        Path file = folder.keys().resolve("log-salt.key");
        if (whole.isLost(file)) {
            if (way != Way.TAKE_DOWN) {
                throw new StoreException(file + " is missing. Nothing was changed. Restore it from a backup.");
            }
            return Salts.passing();
        }
        Salts salts = Salts.in(file);
        if (way != Way.TAKE_DOWN) {
            whole.refuseStray(salts);
        }
        return salts;
    }

    private static PublicLog log(DataFolder folder, Wholeness whole, Way way) throws IOException {
        Path keyFile = folder.keys().resolve("log.key");
        Optional<String> lost = whole.isLost(keyFile)
                ? Optional.of(keyFile + ", with which the log is signed, is missing. Restore it from a backup.")
                : whole.lostLog();
        if (lost.isPresent()) {
            return new DamagedLog(folder.log(), lost.get());
        }
        try {
            LogKey key = LogKey.open(keyFile, LOG_NAME);
            PublicLog log = way == Way.LOOK ? TiledLog.openToRead(folder.log(), key) : TiledLog.open(folder.log(), key);
            return whole.strayLog(log)
                    .<PublicLog>map(why -> new DamagedLog(folder.log(), why))
                    .orElse(log);
        } catch (IOException broken) {
            return new DamagedLog(folder.log(), sentence(broken));
        }
    }

    private static String sentence(IOException broken) {
        String said = String.valueOf(broken.getMessage());
        return "The log cannot be read: " + said + (said.endsWith(".") ? "" : ".");
    }

    /**
     * Opens a data folder, or makes a new one, and finishes what was left half done.
     *
     * @param key where the key to identities is
     * @param command what this process does, for the message to another that wants the same folder
     * @throws StoreException when a store is missing, older than the others or another archive's
     */
    public static Archive open(Path root, KeySource key, String command) throws IOException {
        return open(root, key, command, InstantSource.system());
    }

    /** The same by another clock. */
    static Archive open(Path root, KeySource key, String command, InstantSource clock) throws IOException {
        return opened(lockedOpen(DataFolder.prepare(root), key, command, clock, Way.CHANGE));
    }

    /** The same for what only takes from the public side: with a damaged log, too. What cannot be written into it now is written when it is mended. */
    public static Archive openToTakeDown(Path root, KeySource key, String command) throws IOException {
        return opened(lockedOpen(DataFolder.prepare(root), key, command, InstantSource.system(), Way.TAKE_DOWN));
    }

    private static Archive opened(Archive archive) throws IOException {
        try {
            archive.id();
            new Recovery(archive).run();
            return archive;
        } catch (IOException | RuntimeException failed) {
            archive.close();
            throw failed;
        }
    }

    /** Opens a data folder whose computed stores may be damaged or missing, to make them anew. */
    public static Archive openToRebuild(Path root, KeySource key, String command) throws IOException {
        return opened(lockedOpen(DataFolder.open(root), key, command, InstantSource.system(), Way.REBUILD));
    }

    /** What is wrong with the public store, in a sentence: it does not belong to the catalog. */
    Optional<String> stray() {
        return stray;
    }

    /** Whether the public store lacks what the catalog says, so that it is to be made anew first. */
    boolean isOutdated() {
        return outdated;
    }

    /** Opens an existing data folder and mends nothing in it. */
    public static Archive openAsIs(Path root, KeySource key, String command) throws IOException {
        return lockedOpen(DataFolder.open(root), key, command, InstantSource.system(), Way.LOOK);
    }

    private static Archive lockedOpen(DataFolder folder, KeySource key, String command, InstantSource clock, Way way)
            throws IOException {
        WriterLock lock = folder.lock(command);
        try {
            return files(folder, key, lock, clock, way);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /**
     * Writes entries into the log. Where it is damaged they are kept in the catalog until it is mended, for what they tell of is done already.
     */
    void record(List<LogEntry> entries) throws IOException {
        if (!entries.isEmpty() && stores.log() instanceof DamagedLog damaged) {
            String more = entries.stream().map(LogEntry::line).collect(Collectors.joining("\n"));
            stores.catalog().change(changes -> {
                changes.set(
                        UNLOGGED,
                        stores.catalog()
                                .setting(UNLOGGED)
                                .map(before -> before + "\n" + more)
                                .orElse(more));
                return more;
            });
            notice("It is done, and could not be written into the log; that is done when the log is mended. "
                    + damaged.why());
            return;
        }
        stores.log().append(entries);
    }

    /** Writes into the log what could not be written while it was damaged. */
    void recordLate() throws IOException {
        String late = stores.catalog().setting(UNLOGGED).orElse("");
        if (late.isEmpty() || stores.log() instanceof DamagedLog) {
            return;
        }
        stores.log().append(late.lines().map(LogEntry::ofLine).toList());
        stores.catalog().change(changes -> {
            changes.set(UNLOGGED, "");
            return true;
        });
        notice("What could not be written into the log while it was damaged is written.");
    }

    boolean isLogDamaged() {
        return stores.log() instanceof DamagedLog;
    }

    /**
     * The archive's id: drawn by chance when its folder is first opened, the same ever after, told in public and telling nothing.
     */
    public String id() {
        return idOf(folder, catalog());
    }

    /** The id of the archive with this catalog, made and written where there is none yet. */
    public static String idOf(DataFolder folder, Catalog catalog) {
        String id = catalog.setting(ID).or(folder::archiveId).orElseGet(Archive::freshId);
        if (catalog.setting(ID).isEmpty()) {
            catalog.change(changes -> {
                changes.set(ID, id);
                return id;
            });
        }
        folder.keepArchiveId(id);
        return id;
    }

    private static String freshId() {
        byte[] id = new byte[ID_BYTES];
        new SecureRandom().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** A digest under a secret of this archive: who lacks the secret cannot guess at the words by it. */
    public String secretDigest(String words) {
        return HexFormat.of().formatHex(stores.salts().derived("digest\n" + words));
    }

    /** The same digests, of a folder that is not open. */
    public static UnaryOperator<String> secretDigests(DataFolder folder) throws IOException {
        Salts salts = Salts.in(folder.keys().resolve("log-salt.key"));
        return words -> HexFormat.of().formatHex(salts.derived("digest\n" + words));
    }

    DataFolder folder() {
        return folder;
    }

    Vault vault() {
        return stores.vault();
    }

    public Catalog catalog() {
        return stores.catalog();
    }

    /** What the captures of a clipping print of it beyond its own texts. */
    public List<String> printed(ClippingId clipping) {
        return Printed.unpacked(stores.catalog().printed(clipping));
    }

    DeskIndex deskIndex() {
        return stores.deskIndex();
    }

    PublicStore store() {
        return stores.store();
    }

    PublicIndex publicIndex() {
        return stores.publicIndex();
    }

    PublicLog log() {
        return stores.log();
    }

    Salts salts() {
        return stores.salts();
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
        return stores.salts().derived("pseudonyms");
    }

    /** The folder of the public side. */
    public Path publicFolder() {
        return folder.publicSide();
    }

    /** What is left of texts without names, for telling copies. */
    Wordings wordings() {
        return wordings;
    }

    private static boolean isInside(Path file, Path folder) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    /** What was found and mended while opening: sentences for the person. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    void notice(String sentence) {
        notices.add(sentence);
        listener.accept(sentence);
    }

    /** Tells what was found while opening, and from then on whatever is found besides. */
    public void heed(Consumer<String> person) {
        notices.forEach(person);
        listener = person;
    }

    /** Makes the indexes and the public side anew from the catalog. */
    public void rebuild() throws IOException {
        new Recovery(this).rebuild();
    }

    /** The rules about safety that this archive keeps, whoever opens it. */
    public SafetyRules rules() {
        return rules;
    }

    /** What may be said aloud while this archive is open. */
    public Discretion discretion() {
        return discretion;
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
            stores.deskIndex().commit();
            stores.publicIndex().commit();
            if (!waiting) {
                mark("no");
            }
        }
        anchor();
    }

    /**
     * Notes beside the stores what they have come to, so that an older one is known for what it is. What was done is done also where that cannot
     * be written, as on a full disk: a catalog that is further than its anchor is right, and the next command writes it.
     */
    private void anchor() {
        if (looking || isLogDamaged()) {
            return;
        }
        try {
            Optional<String> id = stores.catalog().setting(ID);
            id.ifPresent(known ->
                    new Wholeness(folder).note(known, stores.catalog(), stores.store(), stores.log(), stores.salts()));
        } catch (StoreException | DataFolderException failed) {
            notice("It could not be noted how far the archive is; the next command does that. " + failed.getMessage());
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
        stores.catalog().change(changes -> {
            changes.set(UNSETTLED, value);
            return value;
        });
        unsettled = value.equals("yes");
    }

    @Override
    public void close() throws IOException {
        discretion.look();
        anchor();
        // The lock goes last: until then nobody else may write.
        try (lock;
                Vault vault = stores.vault();
                Catalog catalog = stores.catalog();
                DeskIndex desk = stores.deskIndex();
                PublicStore store = stores.store();
                PublicIndex index = stores.publicIndex();
                PublicLog log = stores.log()) {
            assert lock != null && vault != null && catalog != null && desk != null;
            assert store != null && index != null && log != null;
        }
    }
}
