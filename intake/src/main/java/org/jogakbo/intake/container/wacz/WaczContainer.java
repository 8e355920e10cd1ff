package org.jogakbo.intake.container.wacz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.container.MemberName;
import org.jogakbo.intake.container.Receiver;
import org.jogakbo.intake.container.Shape;
import org.jogakbo.intake.container.Spool;
import org.jogakbo.intake.container.record.NamedDigest;
import org.jogakbo.intake.container.warc.Packing;
import org.jogakbo.intake.container.warc.Revisits;
import org.jogakbo.intake.container.warc.WarcContainer;
import org.jspecify.annotations.Nullable;

/** Reads a WACZ: its papers first, then each WARC file by the index, or from end to end where the index is no help. For one thread. */
public final class WaczContainer {
    private static final String ARCHIVE = "archive/";

    private final String input;
    private final ZipFile zip;
    private final Members members;
    private final Receiver receiver;
    private final Revisits revisits = new Revisits();

    /** How a member's bytes are come by, within the container's bounds. */
    public interface Members {
        InputStream open(ZipEntry entry) throws IOException;
    }

    public WaczContainer(String input, ZipFile zip, Members members, Receiver receiver) {
        this.input = input;
        this.zip = zip;
        this.members = members;
        this.receiver = receiver;
    }

    /** Whether a ZIP is one: by its name, or by the papers and an archive or index in it. */
    public static boolean is(String input, ZipFile zip) {
        return zip.getEntry(DataPackage.NAME) != null
                && (input.endsWith(".wacz")
                        || zip.stream().anyMatch(entry -> isArchive(entry) || CdxIndex.isIndex(entry.getName())));
    }

    private static boolean isArchive(ZipEntry entry) {
        return !entry.isDirectory() && entry.getName().startsWith(ARCHIVE);
    }

    public void open() {
        DataPackage papers = papers();
        CdxIndex index = new CdxIndex();
        boolean sound = true;
        for (ZipEntry entry : sorted()) {
            if (!isArchive(entry) && !DataPackage.isPaper(entry.getName())) {
                sound &= other(entry, papers, index);
            }
        }
        boolean silent = true;
        for (ZipEntry entry : sorted()) {
            if (isArchive(entry)) {
                silent &= warc(entry, papers, sound ? index : new CdxIndex());
            }
        }
        papers.missing(zip).forEach(name -> refuse(input, "The file " + name + " that its papers name is not in it"));
        revisits.report(input, receiver);
        if (silent && revisits.missing() == 0) {
            receiver.refuse(Refusals.nothingInside(input, WarcContainer.NOTHING));
        }
    }

    private List<? extends ZipEntry> sorted() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
    }

    private DataPackage papers() {
        byte[] bytes = bytes(DataPackage.NAME);
        byte[] signed = bytes(DataPackage.DIGEST);
        if (bytes == null) {
            return DataPackage.NONE;
        }
        if (signed != null) {
            PackageSignature.check(
                    bytes, signed, sentence -> refuse(input, sentence), note -> receiver.note(input, note));
        }
        try {
            return DataPackage.parse(bytes);
        } catch (IOException damaged) {
            refuse(
                    input,
                    "Its papers (datapackage.json) cannot be read, so that nothing in it can be compared with them");
            return DataPackage.NONE;
        }
    }

    private byte @Nullable [] bytes(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = members.open(entry)) {
            return receiver.bounds().document(in);
        } catch (IOException cause) {
            receiver.refuse(Refusals.of(input + "!/" + name, cause));
            return null;
        }
    }

    /** A member that is no WARC; whether it is as it should be, when the index needs it. */
    private boolean other(ZipEntry entry, DataPackage papers, CdxIndex index) {
        String name = entry.getName();
        NamedDigest expected = papers.digest(name);
        MessageDigest digest = expected == null ? null : expected.digester();
        try (InputStream in = measured(members.open(entry), digest)) {
            boolean read = !CdxIndex.isIndex(name) || index.add(name, in, receiver.bounds());
            in.transferTo(OutputStream.nullOutputStream());
            boolean fits = compare(name, expected, digest);
            return !CdxIndex.isIndex(name) || (read && fits);
        } catch (IOException cause) {
            receiver.refuse(Refusals.of(input + "!/" + MemberName.decoded(name, StandardCharsets.UTF_8), cause));
            return !CdxIndex.isIndex(name);
        }
    }

    private static InputStream measured(InputStream in, @Nullable MessageDigest digest) {
        return digest == null ? in : new DigestInputStream(in, digest);
    }

    private boolean compare(String name, @Nullable NamedDigest expected, @Nullable MessageDigest digest) {
        if (expected == null || digest == null) {
            return true;
        }
        byte[] computed = digest.digest();
        boolean fits = expected.fits(computed);
        if (!fits) {
            refuse(
                    input + "!/" + MemberName.decoded(name, StandardCharsets.UTF_8),
                    "The file is not the one that the WACZ's papers name: digest %s was expected, %s was found"
                            .formatted(expected.value(), expected.printed(computed)));
        }
        return fits;
    }

    /** Whether nothing came out of it. */
    private boolean warc(ZipEntry entry, DataPackage papers, CdxIndex index) {
        String name = input + "!/" + MemberName.decoded(entry.getName(), StandardCharsets.UTF_8);
        NamedDigest expected = papers.digest(entry.getName());
        MessageDigest digest = expected == null ? null : expected.digester();
        try (InputStream in = measured(members.open(entry), digest);
                Spool spool = Spool.ofContainer(in, receiver.bounds().containerBytes())) {
            compare(entry.getName(), expected, digest);
            Packing packing = Shape.of(name, spool.path(), receiver.bounds()).packing();
            if (packing == null) {
                refuse(name, "It lies among the WARC files, and is none");
                return false;
            }
            WarcContainer warc = new WarcContainer(name, spool.path(), packing, receiver, revisits);
            long[] offsets = index.offsets(entry.getName().substring(ARCHIVE.length()));
            try (FileChannel file = FileChannel.open(spool.path())) {
                if (offsets.length > 0 && packing.begin(file, offsets)) {
                    warc.open(offsets);
                } else {
                    warc.open();
                }
            }
            return warc.gaveNothing();
        } catch (IOException cause) {
            receiver.refuse(Refusals.of(name, cause));
            return false;
        }
    }

    private void refuse(String what, String why) {
        receiver.refuse(new Refusal(
                what, why, "It is no proof of what was on the web; get the file again from where it was made"));
    }
}
