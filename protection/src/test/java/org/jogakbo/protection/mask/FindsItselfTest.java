package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.mask;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an editor gives, with whatever signs,")
class FindsItselfTest {
    private static final Protection WITHHELD = Protection.of(Level.WITHHELD, null);

    private static final List<String> NAMES = List.of(
            "Capt. Min Haeryang",
            "Md. Rafiq Sarkar",
            "Geo. Tolliver",
            "Min Garam (민가람)",
            "민가람/Min Garam",
            "Edda \"Bird\" Brannock",
            "Edda 'Bird' Brannock",
            "Tove St. Clair",
            "Brannock, Edda",
            "Edda Brannock, Jr.",
            "Edda Brannock III",
            "BRANNOCK Edda",
            "Nuala O'Hanrahan",
            "Nuala O’Hanrahan",
            "Jean-Luc Perrache",
            "Greta Müller-Voss",
            "Salma al-Khatib",
            "Piet van der Zwaan",
            "Lucía Herrera Quiroga",
            "Trần Văn Khôi",
            "Søren Østby",
            "P'yo Kang-nam",
            "Hong Ye Ji",
            "Zoë",
            "Xu",
            "서보라",
            "남궁 해",
            "Орлова Нина",
            "Н. Орлова",
            "Дмитро Ґонта",
            "سلمى الخطيب",
            "דנה בן־שלום",
            "閔海亮",
            "田中・花子",
            "ミン・ヘリャン",
            "สมศรี ใจงาม",
            "မသီတာ",
            "ავთო ჭელიძე",
            "Արամ Ղազարյան",
            "አበበ ግርማ",
            "कविता ज़ैदी",
            "কবিতা রায়",
            "Ελένη Βρανά",
            "Brannock\"Ελένη",
            "Øst٬Орлова",
            "K٬tove",
            "閔!Brannock, Орлова",
            "Nina Орлова",
            "№Brannock");

    private static final List<String> WORDS = List.of(
            "7 Quay St., Orm",
            "e.brannock@quay.example",
            "(044) 555-0133",
            "010-2345-6789",
            "+82 10 2345 6789",
            "no. K 88/19",
            "B-QX 7:1",
            "the boatman from Orm",
            "the \"Copper & Kettle\" <inn>",
            "Orm's only dentist",
            "50% of the Orm mill",
            "#freebird",
            "@orm_bird",
            "https://orm.example/b?x=7",
            "C++ & C#",
            "오름시 부두로 7-2",
            "부두의 딸",
            "ул. Речная, д. 7",
            "港街7-2-11",
            "شارع النهر ٧",
            "12.03.1971",
            "K7",
            "№ 88/19 K",
            "Ночная № 7",
            "5½ Quay ™",
            "the old mill",
            "boat",
            "50%55 Quay");

    private final List<String> missed = new ArrayList<>();

    @Test
    void finds_itself_as_a_name() {
        NAMES.forEach(name -> look("name", name, mask(withheld(1, name))));
        assertEquals(List.of(), missed);
    }

    @Test
    void finds_itself_as_a_relative_or_an_alias() {
        for (String name : NAMES) {
            look("alias", name, mask(new Person(1, List.of("Oda Quill", name), List.of(), List.of(), WITHHELD)));
            look("relative", name, mask(new Person(1, List.of("Oda Quill"), List.of(name), List.of(), WITHHELD)));
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void finds_itself_as_a_detail_or_as_words_to_mask() {
        for (String words : WORDS) {
            look("detail", words, mask(new Person(1, List.of("Oda Quill"), List.of(), List.of(words), WITHHELD)));
            look("mask", words, mask(withheld(0, words)));
        }
        NAMES.forEach(name -> look("mask", name, mask(withheld(0, name))));
        NAMES.forEach(name ->
                look("detail", name, mask(new Person(1, List.of("Oda Quill"), List.of(), List.of(name), WITHHELD))));
        assertEquals(List.of(), missed);
    }

    @Test
    void is_found_in_the_name_of_a_file_in_whatever_order_with_a_sign_for_its_apostrophe() {
        Mask mask = mask(withheld(1, "Nuala O'Hanrahan"), withheld(2, "P'yo Kang-nam"));
        for (String file : List.of(
                "nuala_o_hanrahan.jpg",
                "o_hanrahan_nuala.jpg",
                "o-hanrahan+nuala.jpg",
                "p_yo_kang_nam.jpg",
                "kang_nam_p_yo.jpg",
                "pyo-kangnam.jpg")) {
            note("name", "file", file, mask.spelledIn(file));
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void is_held_at_least_where_it_is_a_word_too() {
        Mask mask = mask(withheld(1, "보라"));
        assertEquals(1, mask.doubts("보라").size());
    }

    private void look(String kind, String given, Mask mask) {
        Printed.texts(given).forEach((where, text) -> note(kind, where, given, mask.touches(text)));
        Printed.addresses(given).forEach((where, address) -> note(kind, where, given, mask.spelledIn(address)));
    }

    private void note(String kind, String where, String given, boolean found) {
        if (!found) {
            missed.add(kind + " in " + where + ": " + given);
        }
    }
}
