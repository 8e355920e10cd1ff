package org.jogakbo.protection.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
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
        "Ülle Saarepuust, tuli Üllega Saarepuustiga"
    })
    void areHeld(String given, String words) {
        assertFalse(finds(given, words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"Thomas Anders, Thomas Andrews said", "Ida Weir, Idaho Weirton", "Karin Holm, Karl Holmes rowed"})
    void ofOthersAreNot(String given, String words) {
        assertEquals(List.of(), finds(given, words));
    }

    @Test
    void showNoOtherPartOfANameAroundThem() {
        List<String> told =
                finds("Teodrik Vanterholm", "Teodrik’s #JusticeForVanterholm and Vanterholm, Teodrik of Wick").stream()
                        .map(Find::told)
                        .toList();
        assertFalse(told.isEmpty());
        assertFalse(told.toString().contains("Teodrik") || told.toString().contains("Vanterholm"), told.toString());
    }
}
