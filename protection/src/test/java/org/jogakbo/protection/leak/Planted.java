package org.jogakbo.protection.leak;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/**
 * Invented people of many scripts, each as an editor gave them, and sentences in which somebody else printed them otherwise. Every spelling
 * was written by hand; none comes from the mask's spellings.
 */
final class Planted {
    /** A line each: the form given, then texts that name the person, parted by bars. */
    private static final String PEOPLE = """
            Orla Venndrick | The court heard Orla Venndrick on Monday. | VENNDRICK, ORLA | orla_venndrick.jpg | o r l a v e n n d r i c k | Orla M. Venndrick wept. | Later Venndrick said nothing. | the pro-Venndrick camp | Venndrick's mother
            Tormod Skjelvåg | Tormod Skjelvag came. | Skjelvåg, Tormod | the Skjelvågs | tormodskjelvag@mail.example | Hr. Skjelvåg
            Jürgen Thaldörfer | Juergen Thaldoerfer | Jurgen Thaldorfer | THALDÖRFER | thaldoerfer-prozess
            Inés Barraqueiro Lustral | Inés Barraqueiro | señora Lustral Barraqueiro, Inés | Ines M. Barraqueiro Lustral
            Zdislava Hromčíková | Zdislava Hromcikova | Hromčíkové | paní Hromčíková
            Wit Grzmiłowski | Wit Grzmilowski | Grzmiłowskiego | W. Grzmiłowski
            Марфа Стрекалина | Марфе Стрекалиной | Стрекалину видели вчера | Marfa Strekalina | Стрекалина М. | strekalina-marfa
            Остап Гречковий | Остапа Гречкового | Ostap Hrechkovyi, Ostap Grechkovyy | ГРЕЧКОВИЙ
            Λουκία Θεοδωράτου | Λουκίας Θεοδωράτου | Loukia Theodoratou | ΘΕΟΔΩΡΑΤΟΥ
            Գայանե Թորգոմյան | Թորգոմյան Գայանե | Gayane Torgomyan | Թորգոմյանի
            ქეთევან ბზიკაშვილი | Ketevan Bzikashvili | ბზიკაშვილი ქეთევან | ბზიკაშვილმა თქვა
            شهلة القنديلاوي | السيدة شهلة القنديلاوي | القنديلاوي قالت | وشهلة القنديلاوي | شَهْلَة القِنديلاوي
            ثابت الزغموري | Thabit al-Zaghmuri | Thabet Zaghmouri | ثابت الزغموري
            צפריר גרינוולד | גרינוולד צפריר | צפריר בן־דוד גרינוולד | לגרינוולד
            प्रमथेश खड़गावत | श्री प्रमथेश खड़गावत | Pramathesh Khadgavat | खड़गावत ने कहा
            জগদিন্দ্র পুরকায়েত | Jagadindra Purkayet | পুরকায়েত জগদিন্দ্র
            ปรีชาวุฒิ ธนูทองหาญ | นายปรีชาวุฒิ ธนูทองหาญกล่าว | ธนูทองหาญ
            ဇင်ဝေယံဦး | မဇင်ဝေယံဦးက | ဇင်ဝေယံဦး
            ព្រហ្មរតនា សុវណ្ណកេតុ | លោកព្រហ្មរតនា សុវណ្ណកេតុ
            ጽጌረዳ ወልደአረጋይ | ወይዘሮ ጽጌረዳ ወልደአረጋይ | ወልደአረጋይ
            탁새룬 | 탁새룬은 말이 없었다 | 탁 새 룬 | Tak Sae-run | Saerun Tak | 새룬이 웃었다 | 탁새룬(52)씨
            Pyo Galam | 표가람이 | Pyo Ga-lam | PYO Galam | Galam Pyo
            卓晚霜 | 記者卓晚霜報道 | Zhuo Wanshuang | 卓晚霜说
            Zhuo Tingxue | 卓庭雪在北京 | Tingxue Zhuo | ZHUO Ting-xue
            蜂須賀灯子 | 蜂須賀灯子さん | 蜂須賀 灯子
            ハチヤ モクレン | ハチヤモクレン容疑者 | Hachiya Mokuren
            Thạch Kim Quyên | Thach Kim Quyen | Kim Quyên Thạch | THACH KIM QUYEN
            Nkirote Mwathigo | Mwathigo Nkirote | Ms Mwathigo | @MwathigoNkirote
            Oluwadunsin Arowojobe | Arowojobe | O. Arowojobe | oluwadunsin-arowojobe
            Lovisa Ängshult | Lovisa Angshult | Ängshults bror | Lоvisa Ängshult
            """;

    private Planted() {}

    record One(Person person, List<String> texts) {}

    static List<One> all() {
        List<One> all = new ArrayList<>();
        PEOPLE.lines().forEach(line -> {
            String[] cells = line.split("\\|");
            Person person = Person.of(all.size() + 1, List.of(cells[0].strip()), Protection.of(Level.WITHHELD, null));
            List<String> texts = new ArrayList<>();
            for (int n = 1; n < cells.length; n++) {
                texts.add(cells[n].strip());
            }
            all.add(new One(person, texts));
        });
        return all;
    }

    static List<Person> persons() {
        return all().stream().map(One::person).toList();
    }
}
