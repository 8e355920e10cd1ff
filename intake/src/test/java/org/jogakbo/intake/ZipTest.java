package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
    @TempDir
    Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("pages.zip"), bytes);
    }

    private static Map<String, byte[]> members(String... names) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, Packed.bytes("text of " + name));
        }
        return members;
    }

    private List<String> names(Gathered gathered) {
        String before = folder.resolve("pages.zip") + "!/";
        return gathered.inputs().stream().map(name -> name.replace(before, "")).toList();
    }

    @Test
    void members_arrive_and_what_is_hidden_stays_out() throws IOException {
        Gathered gathered = Gathered.from(
                write(Packed.zip(members("a.html", "deep/b.html", ".hidden", "__MACOSX/a.html", "나루.html"))));
        assertEquals(List.of("a.html", "deep/b.html", "나루.html"), names(gathered));
        assertEquals("text of a.html", gathered.texts.getFirst());
    }

    @Test
    void a_member_with_a_path_trick_is_refused_and_the_others_come() throws IOException {
        Gathered gathered = Gathered.from(write(
                Packed.zip(members("../../etc/passwd", "/etc/shadow", "C:\\x.html", "ok.html", "a\\..\\..\\b.html"))));
        assertEquals(List.of("ok.html"), names(gathered));
        assertEquals(4, gathered.refusals.size());
    }

    @Test
    void containers_in_a_zip_are_opened_but_not_without_end() throws IOException {
        byte[] inner = Packed.zip(members("c.html"));
        byte[] middle = Packed.zip(Map.of("inner.zip", inner, "b.html", Packed.bytes("b")));
        byte[] gzip = Packed.gzip(Packed.bytes("packed"));
        Gathered gathered =
                Gathered.from(write(Packed.zip(new LinkedHashMap<>(Map.of("middle.zip", middle, "a.html.gz", gzip)))));
        assertEquals(
                List.of("a.html.gz", "middle.zip!/b.html"),
                names(gathered).stream().sorted().toList());
        assertTrue(gathered.refusals.getFirst().toString().contains("middle.zip!/inner.zip: More than 2 containers"));
    }

    @Test
    void a_bomb_is_stopped() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            members.put("zeros" + i, new byte[1 << 20]);
        }
        Gathered gathered = Gathered.from(write(Packed.zip(members)), Gathered.small(2 << 20));
        assertTrue(gathered.refusals.getLast().why().contains("bomb"), gathered.refusals.toString());
        assertTrue(gathered.arrivals.size() < 10);
        assertEquals(1, gathered.refusals.size());
    }

    @Test
    void too_many_members_are_cut_off() throws IOException {
        String[] names = new String[150];
        Arrays.setAll(names, i -> "page%03d.html".formatted(i));
        Gathered gathered = Gathered.from(write(Packed.zip(members(names))), Gathered.small(1000));
        assertEquals(100, gathered.arrivals.size());
        assertTrue(gathered.refusals.getFirst().why().contains("more than 100 members"));
    }

    @Test
    void a_truncated_zip_gives_what_stands_before_the_break() throws IOException {
        Map<String, byte[]> members = members("a.html", "b.html");
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        members.put("noise", noise);
        byte[] whole = Packed.zip(members);
        Gathered gathered = Gathered.from(write(Arrays.copyOf(whole, whole.length - 3000)));
        assertEquals(List.of("a.html", "b.html"), names(gathered));
        assertTrue(gathered.refusals.size() >= 1);
    }

    @Test
    void names_in_the_code_page_of_a_korean_windows_are_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("x-windows-949"))) {
            zip.putNextEntry(new ZipEntry("나루터.html"));
            zip.write(Packed.bytes("x"));
            zip.closeEntry();
        }
        assertEquals(List.of("나루터.html"), names(Gathered.from(write(out.toByteArray()))));
    }

    @Test
    void refuses_a_zip_without_documents() throws IOException {
        assertTrue(Gathered.from(write(Packed.zip(Map.of()))).refused().contains("no document"));
    }
}
