package org.jogakbo.protection.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both names side by side with other endings than were given are held, in whatever language; others who share a beginning are not. */
class DeclinedNamesTest {
    private static List<Find> finds(String given, String words) {
        Person person = Person.of(1, List.of(given), Protection.of(Level.WITHHELD, null));
        return new SecondLook(List.of(person)).finds(List.of(new Place("the text", words)));
    }

    @ParameterizedTest
    @CsvSource({
        "Sigurveig Brandsdóttir, Bátur Sigurveigar Brandsdóttur fór",
        "Aino Rantakoskela, Ainon Rantakoskelan vene",
        "Mantas Vėjelskas, laivas Manto Vėjelsko grįžo",
        "Ilze Kalnakroga, iedeva Ilzei Kalnakrogai",
        "Floarea Crăciunesca, barca Floarei Crăciuneschii",
        "Ülle Saarepuust, tuli Üllega Saarepuustiga",
        "Andris Kalniņš-Rudzāts, Andra Kalniņa-Rudzāta lieta"
    })
    void areHeld(String given, String words) {
        assertFalse(finds(given, words).isEmpty());
    }

    /** Records print a name in fields; what stands between says that they are names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Hue | Surname: Hue. First name: Odile.",
                "Odile Hue | The surname is Hue and the first name is Odile",
                "Odile Hue | Nom : Hue ; prénom : Odile",
                "Зоя Лось | Фамилия: Лось. Имя: Зоя.",
                "Zsófi Kő | Név: Kő. Keresztnév: Zsófi."
            })
    void inFieldsOfARecordAreHeld(String given, String words) {
        assertFalse(finds(given, words).isEmpty());
    }

    /** Where the original says who is meant, a long name alone with an ending of whatever language is the person's. */
    @ParameterizedTest
    @CsvSource({
        "Gülbahar Aksoylu, Gülbaharlar gitti",
        "Ганбаяр Дорж, Ганбаяртай хамт",
        "Жүсіпбек Арыстан, Жүсіпбекпен бірге",
        "Nerea Etxaburuaga, Etxaburuagaren itsasontzia",
        "Suharnani, Kapal Suharnaninya"
    })
    void aloneAreHeldWhereTheOriginalNamesThem(String given, String words) {
        Person person = Person.of(1, List.of(given), Protection.of(Level.WITHHELD, null));
        List<Place> places = List.of(new Place("the text", words));
        SecondLook look = new SecondLook(List.of(person));
        assertFalse(look.finds(places, Set.of(1L), List.of()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Thomas Anders, Thomas Andrews said", "Ida Weir, Idaho Weirton", "Karin Holm, Karl Holmes rowed"})
    void ofOthersAreNot(String given, String words) {
        assertEquals(List.of(), finds(given, words));
    }

    /** A month's days run one into another; a telephone number is printed in few groups, or digit by digit. */
    @Test
    void ofNumbersNoCalendarIsHeld() {
        Person person = new Person(
                1,
                List.of("Xanthe Quorrimol"),
                List.of(),
                List.of("010 2345 6789"),
                Protection.of(Level.WITHHELD, null));
        SecondLook look = new SecondLook(List.of(person));
        String days = "30 31 01 02 03 04 05 06 07 08 09 10 2 3 4 5 6 7 8 9 10 11 12";
        assertEquals(List.of(), look.finds(List.of(new Place("the month", days + " 0 10 2 3 4 5 6 7 8 9 10"))));
        for (String printed : List.of("call 010-2345-6789", "010 23 45 67 89", "0 1 0 2 3 4 5 6 7 8 9 is the number")) {
            assertFalse(look.finds(List.of(new Place("the text", printed))).isEmpty(), printed);
        }
    }

    @Test
    void showNoOtherPartOfANameAroundThem() {
        List<String> told =
                finds("Teodrik Vanterholm", "Teodrik’s #JusticeForVanterholm and Vanterholm, Teodrik of Wick").stream()
                        .map(Find::told)
                        .toList();
        assertFalse(told.isEmpty());
        String around = finds("Eluned Prydderwyn", "The boat of Eluned Prydderwyn, a Phrydderwyn, Mrs Brydderwyn")
                .toString();
        assertFalse(around.contains("rydderwyn"), around);
        assertFalse(told.toString().contains("Teodrik") || told.toString().contains("Vanterholm"), told.toString());
    }
}
