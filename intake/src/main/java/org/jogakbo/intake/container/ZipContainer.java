package org.jogakbo.intake.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.container.wacz.WaczContainer;
import org.jogakbo.intake.saved.SavedPages;

/**
 * A ZIP file; a WACZ is one too, and is handed to the file that knows it. It is read by its central directory;
 * when that is damaged, from the beginning as far as it goes.
 */
final class ZipContainer {
    private static final int MOST_NAMES = 200_000;

    private final String input;
    private final Path path;
    private final Receiver receiver;
    private Charset charset = StandardCharsets.UTF_8;
    private long packed;
    private long unpacked;
    private int members;
    private boolean stopped;
    private boolean said;

    ZipContainer(String input, Path path, Receiver receiver) {
        this.input = input;
        this.path = path;
        this.receiver = receiver;
    }

    void open() {
        try {
            packed = Files.size(path);
            byDirectory();
        } catch (IOException cause) {
            refuse(Refusals.of(input, cause));
        }
        if (!said) {
            refuse(Refusals.nothingInside(input, "no document"));
        }
    }

    private void byDirectory() throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException noDirectory) {
            fromBeginning(noDirectory);
            return;
        }
        try (zip) {
            charset = NameCharset.of(zip.stream().map(ZipEntry::getName).toList());
            if (WaczContainer.is(input, zip)) {
                said = true;
                new WaczContainer(input, zip, entry -> new Counted(zip.getInputStream(entry)), receiver).open();
                return;
            }
            Set<String> leftOut = leftOut(zip);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements() && !stopped) {
                ZipEntry entry = entries.nextElement();
                if (wanted(entry) && !leftOut.contains(name(entry))) {
                    member(entry, () -> zip.getInputStream(entry));
                }
            }
        }
    }

    /** What belongs to pages saved complete; not looked for in a ZIP so large that its names alone fill the memory. */
    private Set<String> leftOut(ZipFile zip) {
        if (zip.size() > MOST_NAMES) {
            return Set.of();
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> entries.put(name(entry), entry));
        return SavedPages.leftOut(entries.keySet(), (file, most) -> {
            ZipEntry entry = entries.get(file);
            try (InputStream in = entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry)) {
                return in.readNBytes(most);
            }
        });
    }

    private void fromBeginning(ZipException noDirectory) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && !stopped; entry = zip.getNextEntry()) {
                charset = NameCharset.of(List.of(entry.getName()));
                // A WACZ whose directory is lost still has its WARC files.
                boolean paper = input.endsWith(".wacz") && !entry.getName().startsWith("archive/");
                if (!paper && wanted(entry)) {
                    member(entry, () -> new Unclosed(zip));
                }
            }
        }
        refuse(Refusals.of(input, noDirectory));
    }

    private boolean wanted(ZipEntry entry) {
        return !entry.isDirectory() && !MemberName.isHidden(name(entry));
    }

    private String name(ZipEntry entry) {
        return MemberName.decoded(entry.getName(), charset);
    }

    /** How a member's bytes are come by. */
    private interface Bytes {
        InputStream open() throws IOException;
    }

    private void member(ZipEntry entry, Bytes bytes) {
        String name = input + "!/" + name(entry);
        said = true;
        if (++members > receiver.bounds().members()) {
            stopped = true;
            refuse(Refusals.of(input, BeyondBounds.members(receiver.bounds().members())));
            return;
        }
        try (InputStream in = new Counted(bytes.open())) {
            receiver.stream(name, in);
        } catch (IOException cause) {
            refuse(Refusals.of(name, cause));
        }
    }

    private void refuse(Refusal refusal) {
        said = true;
        receiver.refuse(refusal);
    }

    /** Counts what the whole container unpacked to. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            unpacked += Math.max(0, count);
            if (receiver.bounds().bursts(unpacked, packed)) {
                stopped = true;
                throw BeyondBounds.ratio(receiver.bounds().ratio());
            }
            if (unpacked > receiver.bounds().unpackedBytes()) {
                stopped = true;
                throw BeyondBounds.unpacked(receiver.bounds().unpackedBytes());
            }
            return count;
        }
    }
}
