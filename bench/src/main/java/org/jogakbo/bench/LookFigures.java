package org.jogakbo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.leak.Find;
import org.jogakbo.protection.leak.Place;
import org.jogakbo.protection.leak.Places;
import org.jogakbo.protection.leak.SecondLook;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;

/**
 * How often the second look holds a clipping in vain: running text that names none of 200 invented people goes through the guard, and what is
 * found in it then is in vain. Also what guard and look cost a clipping. Texts are not part of the project; name their files.
 */
public final class LookFigures {
    private static final Instant NOON = Instant.parse("2021-06-01T12:00:00Z");
    private static final int WARM = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Person> persons;
    private final Guard guard;
    private final SecondLook look;
    private final boolean telling;
    private long looking;

    private LookFigures(boolean telling) {
        this.telling = telling;
        this.persons = people();
        this.guard = new Guard(new Protections(persons));
        this.look = new SecondLook(persons);
    }

    /** Arguments: {@code --tell} to print each find, then files of JSON lines with a text, or folders of saved pages. */
    public static void main(String[] arguments) throws IOException {
        List<String> names = new ArrayList<>(List.of(arguments));
        LookFigures figures = new LookFigures(names.remove("--tell"));
        System.out.printf(
                Locale.ROOT, "%-24s %10s %10s %8s %12s %12s %12s%n", "ground", "clippings", "words", "held", "in 1,000", "ms each", "of it look");
        for (String name : names) {
            figures.measure(Path.of(name));
        }
    }

    private void measure(Path ground) throws IOException {
        List<Clipping> clippings = new ArrayList<>();
        if (Files.isDirectory(ground)) {
            pages(ground, clippings::add);
        } else {
            lines(ground, clippings::add);
        }
        long words = clippings.stream().mapToLong(one -> one.body().text().split("\\s+").length).sum();
        double millis = 0;
        int held = 0;
        for (int round = 0; round <= WARM; round++) {
            held = 0;
            looking = 0;
            long start = System.nanoTime();
            for (Clipping clipping : clippings) {
                held += held(clipping, round == WARM) ? 1 : 0;
            }
            millis = (System.nanoTime() - start) / 1e6 / clippings.size();
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %10d %10d %8d %12.2f %12.3f %12.3f%n",
                ground.getFileName(),
                clippings.size(),
                words,
                held,
                1_000.0 * held / clippings.size(),
                millis,
                looking / 1e6 / clippings.size());
    }

    private boolean held(Clipping clipping, boolean last) {
        if (!(guard.judge(clipping, new Ruling.Release(), Standing.fresh(NOON), _ -> false)
                instanceof Verdict.Passed(var shown))) {
            return true;
        }
        long start = System.nanoTime();
        Set<Long> original = look.named(Places.of(clipping));
        List<Find> finds = look.finds(Places.of(shown), original, List.of());
        looking += System.nanoTime() - start;
        if (telling && last) {
            finds.forEach(find -> System.out.println("  " + find.toldWithNames() + " = "
                    + persons.get((int) find.person() - 1).names().getFirst()));
        }
        return !finds.isEmpty();
    }

    private static void lines(Path file, Consumer<Clipping> sink) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            List<String> paragraphs = new ArrayList<>(List.of(node.path("text").asText().split("\n\n")));
            String title = node.hasNonNull("title") ? node.path("title").asText() : "Untitled";
            Digest digest = Digest.of(line.getBytes(StandardCharsets.UTF_8));
            sink.accept(new Clipping(
                    ClippingId.of(digest, 0),
                    Reading.Kind.ARCHIVE_PAGE,
                    1,
                    null,
                    title,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    Body.ofParagraphs(paragraphs),
                    List.of(),
                    false,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Quality.ARTICLE,
                    0,
                    List.of(digest)));
        }
    }

    private static void pages(Path folder, Consumer<Clipping> sink) throws IOException {
        Extraction extraction = new Extraction();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                byte[] bytes = in.readAllBytes();
                extraction.read(
                        new Document("page.html", null, "text/html", Payload.of(bytes)),
                        reading -> sink.accept(Clipping.of(reading, Digest.of(bytes))));
            }
        }
    }

    /** Invented; usual names and rare ones, of twenty cultures, ten each. */
    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        NAMES.lines().flatMap(line -> Stream.of(line.split(","))).map(String::strip).filter(name -> !name.isEmpty())
                .forEach(name -> people.add(
                        Person.of(people.size() + 1, List.of(name), Protection.of(Level.WITHHELD, null))));
        return people;
    }

    private static final String NAMES = """
            Orla Quist, Thomas Pellworth, Margaret Hallow, Deborah Ainscow, Colin Strathmere, Hope Rivers, Julian Crake, Edith Varley, Simon Thackray, Nora Lindsell
            Liam O'Dunaghy, Sinead McTavey, Brigid Kinsella, Padraig Nestor, Ailbhe Corrigan, Declan Moriarty, Euan Galbraith, Catriona MacInroy, Rhys Penllyn, Gwenllian Prosser
            Klaus Rademacher, Sabine Oelschläger, Jürgen Thalbach, Anke Wiegand, Ulrich Bremermann, Heike Sandkühler, Matthias Grünewald, Renate Vierthaler, Bernd Holzapfel, Petra Kleinschmidt
            Amélie Courtemanche, Thierry Beauvillain, Solange Delacourt, Benoît Marchessault, Odile Vaillancourt, Pascal Grosjean, Lucie Dampierre, Hervé Kerbiriou, Noémie Chastain, Gilles Fontanel
            Inés Barraqueiro, José Luis Carrasquel, María del Pilar Ondarreta, Rodrigo Zubizarreta, Ximena Altamirano, Teresa Villalobos, Joaquín Etcheverry, Lourdes Samaniego, Esteban Quiñones, Pilar Arismendi
            João Vasconcelos, Inês Figueiredo, Tiago Bragança, Beatriz Falcão, Rui Quaresma, Leonor Sequeira, Duarte Mascarenhas, Catarina Abrantes, Nuno Pestana, Filipa Outeiro
            Giulia Santacroce, Matteo Bevilacqua, Chiara Passalacqua, Lorenzo Tagliabue, Francesca Malaspina, Davide Roncaglia, Elisa Quaranta, Pietro Scognamiglio, Ilaria Buonaventura, Marco Sassoferrato
            Tormod Skjelvåg, Ingrid Hallgrimsdottir, Lovisa Ängshult, Rasmus Kjeldgaard, Eero Lehtimäki, Sanna Vuorinen, Håkon Brekkhus, Astrid Nordgaard, Mikkel Østergaard, Freja Thorsager
            Мария Стрекалина, Пётр Гречухин, Елена Белозерова, Игорь Залесский, Светлана Воскобойникова, Остап Гречковий, Оксана Перебийніс, Тарас Журавель, Ruslan Tymchuk, Galina Ostrovskaya
            Wit Grzmiłowski, Zdislava Hromčíková, Agnieszka Wrzesińska, Dalibor Perunić, Bohumil Krejčík, Jadranka Vučković, Zoltán Bethlenfalvy, Ildikó Szentgyörgyi, Radka Dimitrova, Ionel Brătescu
            Λουκία Θεοδωράτου, Σταύρος Καραγιάννης, Eleni Kasimatis, Nikos Vlachopoulos, Գայանե Թորգոմյան, Armen Yeghiazaryan, ქეთევან ბზიკაშვილი, Giorgi Tsiklauri, Arben Gjokaj, Vjosa Krasniqi
            Sevgi Karaosmanoğlu, Emre Uzunköprü, Ayşe Değirmenci, Mehmet Hacıbektaş, Nurcan Altıntaş, Orhan Kırmızıgül, Shirin Golestani, Behrouz Tavakoli, Parisa Daneshvar, Dilshod Yuldashev
            شهلة القنديلاوي, ثابت الزغموري, محمد كريم, Nadia Benchekroun, Yusuf Tarabulsi, Hanan Qandil, Karim Bouhafs, Salma Zeitouni, Omar Khashan, Rima Shabandar
            צפריר גרינוולד, Yael Abutbul, Eitan Zilberstein, Noa Peretz, Menachem Korngold, שירה אלמגור, Avigail Tzuriel, Gideon Halpern, Ruth Ben-Ami, Lior Shaham
            प्रमथेश खड़गावत, Anjali Deshpande, Rakesh Bhimrao Tandel, Sunita Kumbhar, Vikram Rathnavel, Lakshmi Parthasarathy, Harjit Bains, জগদিন্দ্র পুরকায়েত, Md. Karim Uddin, Shabnam Talukdar
            王小明, 卓晚霜, Zhuo Tingxue, Li Wei, Chen Guoqiang, 欧阳静怡, Tsai Mei-ling, Wong Kar-fai, Lim Boon Keng, Xu Lanying
            蜂須賀灯子, 山田太郎, Hachiya Mokuren, Sato Haruka, 宮部清隆, Tanaka Ryohei, Kuroiwa Natsumi, Onodera Shingo, Ishiguro Tamaki, Mizuhara Ren
            김영수, 탁새룬, Kim Young-hee, 민해량, Park Chul-min, 이정은, Pyo Ga-ram, 서보라, Choi Eun-ji, 남궁다솔
            Thạch Kim Quyên, Nguyễn Văn Bé, Trần Thị Lụa, ปรีชาวุฒิ ธนูทองหาญ, Somying Rattanakul, ဇင်ဝေယံဦး, Daw Khin Thuzar, Sok Pisey, Bambang Sudarmono, Maria Clara Dimaculangan
            ጽጌረዳ ወልደአረጋይ, Selamawit Berhanu, Nkirote Mwathigo, Oluwadunsin Arowojobe, Chukwuemeka Onyeagba, Kwabena Asamoah, Thandeka Mabuza, Aminata Kouyaté, Abdi Warsame, Wanjiru Kabogo
            """;
}
