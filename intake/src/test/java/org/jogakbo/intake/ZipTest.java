package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    void a_name_that_leads_out_is_a_name_and_nothing_else() throws IOException {
        Gathered gathered = Gathered.from(
                write(Packed.zip(members("../../etc/passwd", "/etc/shadow", "C:\\x.html", "a\\..\\..\\b.html"))));
        assertEquals(List.of("../../etc/passwd", "/etc/shadow", "C:/x.html", "a/../../b.html"), names(gathered));
        assertEquals("text of ../../etc/passwd", gathered.texts.getFirst());
    }

    @Test
    void members_of_one_name_are_both_kept() throws IOException {
        byte[] zip = Packed.zip(members("a.html", "b.html"));
        for (int i = 0; i + 6 <= zip.length; i++) {
            if (new String(zip, i, 6, StandardCharsets.US_ASCII).equals("b.html") && zip[i - 1] != ' ') {
                zip[i] = 'a';
            }
        }
        Gathered gathered = Gathered.from(write(zip));
        assertEquals(List.of("a.html", "a.html"), names(gathered));
        assertEquals(List.of("text of a.html", "text of b.html"), gathered.texts);
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
    void names_in_the_code_page_of_a_windows_are_read() throws IOException {
        Map<String, List<String>> names = Map.of(
                "x-windows-949", List.of("나루터/오스크.html", "뱃사람 이야기.html"),
                "windows-31j", List.of("渡し船.html", "オスクの港.html"),
                "IBM437", List.of("Café Mü.html", "señor.html"),
                "windows-1252", List.of("Café Mü.html", "Größe.html"));
        for (Map.Entry<String, List<String>> one : names.entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(one.getKey()))) {
                for (String name : one.getValue()) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(Packed.bytes("x"));
                    zip.closeEntry();
                }
            }
            assertEquals(one.getValue(), names(Gathered.from(write(out.toByteArray()))), one.getKey());
        }
    }

    @Test
    void refuses_a_zip_without_documents() throws IOException {
        assertTrue(Gathered.from(write(Packed.zip(Map.of()))).refused().contains("no document"));
    }
}
