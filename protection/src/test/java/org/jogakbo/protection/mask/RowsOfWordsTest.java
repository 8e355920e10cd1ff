package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.HIDDEN;
import static org.jogakbo.protection.mask.Crowd.mask;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name that is a row of words")
class RowsOfWordsTest {
    /** Given, then printed; the printed one goes as a whole. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Edda Brannock | Edda K. Brannock",
                "Edda Brannock | Edda Karin Brannock",
                "Edda Brannock | Edda K. L. Brannock",
                "Edda Brannock | EDDA KARIN BRANNOCK",
                "Edda Brannock | Edda “Bird” Brannock",
                "Edda Brannock | Edda (Bird) Brannock",
                "Edda Brannock | Edda Brannock Jr.",
                "Edda Brannock | Edda Brannock III",
                "Edda Brannock | Edda Brannock-Osei",
                "Edda Brannock | Brannock, Edda K.",
                "Edda Brannock | Brannock, Dr. Edda",
                "Edda Brannock | E. Brannock",
                "Edda Brannock | E. K. Brannock",
                "Edda Brannock | Edda van Brannock",
                "Edda-Katrin Brannock | Katrin Brannock",
                "Edda-Katrin Brannock | Edda Brannock",
                "Capt. Edda Brannock | Edda Brannock",
                "BRANNOCK Edda | Edda Brannock",
                "Brannock, Edda | Edda Brannock",
                "Edda \"Bird\" Brannock | Edda Brannock",
                "Edda \"Bird\" Brannock | Bird Brannock",
                "Edda Brannock (née Tolliver) | Edda Tolliver",
                "Tove St. Clair | Tove Saint Clair",
                "Tove St. Clair | Tove St Clair",
                "Md. Rafiq Sarkar | Md Rafiq Sarkar",
                "Md. Rafiq Sarkar | Mohammed Rafiq Sarkar",
                "Md. Rafiq Sarkar | Rafiq Sarkar",
                "Lucía Herrera Quiroga | Lucia Herrera",
                "Lucía Herrera Quiroga | Lucía Quiroga",
                "Lucía Herrera Quiroga | Lucía Herrera Quiroga",
                "João da Mata Veloso | Joao Veloso",
                "Piet van der Zwaan | Piet Zwaan",
                "Piet van der Zwaan | Piet Vanderzwaan",
                "Piet van der Zwaan | Piet Van Der Zwaan",
                "Salma al-Khatib | Salma Alkhatib",
                "Salma al-Khatib | Salma El Khatib",
                "Trần Văn Khôi | Tran Van Khoi",
                "Trần Văn Khôi | Khoi Tran",
                "Trần Văn Khôi | Khôi Văn Trần",
                "Greta Müller-Voss | Greta Mueller",
                "Greta Müller-Voss | Greta Voss",
                "Søren Østby | Soeren Oestby",
                "Jóna Sigfúsdóttir | Jona Sigfusdottir",
                "Kadir Özdoğan | Kadir Ozdogan",
                "Abeba Tesfaye Girma | Abeba Girma",
                "Abeba Tesfaye Girma | Abeba Tesfaye",
                "Oluwaseun Adéyemí | Adeyemi Oluwaseun",
                "Fergus MacAllan | Fergus McAllan",
                "Nuala O'Hanrahan | Nuala O’Hanrahan",
                "Sukarlan | Sukarlan",
                "Jean-Luc Perrache | Jean Luc Perrache"
            })
    void goes_as_a_whole(String given, String printed) {
        assertEquals("Then " + HIDDEN + " wept.", mask(withheld(1, given)).text("Then " + printed + " wept."), given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Jean Perrache | Jean-Luc Perrache",
                "Edda Brannock | Anna-Edda Brannock",
                "Edda Brannock | Edda and Karin Brannock",
                "Edda Brannock | Edda. Brannock",
                "Edda Brannock | Edda, Brannock",
                "Kim Jong | Kim Jong-un",
                "Wang Li | Wang Li-hong",
                "Lucía Herrera Quiroga | Pablo Herrera Quiroga"
            })
    void is_not_found_in_another(String given, String printed) {
        assertEquals("Then " + printed + " wept.", mask(withheld(1, given)).text("Then " + printed + " wept."), given);
    }

    @Test
    void leaves_no_part_beside_what_stands_for_it() {
        assertEquals(
                "Then " + HIDDEN + " wept.", mask(withheld(1, "Kim Young-su")).text("Then Kim Y. Su wept."));
        assertEquals(
                "Then " + HIDDEN + " wept.", mask(withheld(1, "Kim Young-su")).text("Then Kim “Crab” Young-su wept."));
        Mask brannock = mask(withheld(1, "Edda Brannock-Osei"));
        Mask context = brannock.in(brannock.mentioned(List.of("Edda Brannock-Osei")));
        assertEquals("Ms. " + HIDDEN + " wept.", context.text("Ms. Osei wept."));
        assertEquals("Ms. " + HIDDEN + " wept.", context.text("Ms. Brannock-Osei wept."));
    }

    /** In a clipping that prints the full name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Edda-Katrin Brannock | Then Katrin wept. | Then # wept.",
                "Edda-Katrin Brannock | Then Edda wept. | Then # wept.",
                "Edda Brannock | Write to brannockfriends@quay.example now. | Write to #friends@quay.example now.",
                "Edda Brannock | Follow @freebrannocknow today. | Follow @free#now today.",
                "Eddalina Brannock | Write to eddalina2019 now. | Write to #2019 now.",
                "Edda Karin Brannock | Then EKB wept. | Then # wept.",
                "Edda Brannock | Then EB wept. | Then EB wept.",
                "Edda Song | All the Songs sang. | All the # sang.",
                "Edda Song | All songs sang. | All songs sang.",
                "Edda Park | The parks and the Parks Department stayed. | The parks and the Parks Department stayed."
            })
    void goes_further_on_by_a_half_or_run_together_or_in_the_plural(String given, String printed, String masked) {
        Mask mask = mask(withheld(1, given));
        assertEquals(
                masked.replace("#", HIDDEN),
                mask.in(mask.mentioned(List.of(given))).text(printed));
    }

    /** Tan and Prince may be titles, and may be names: nothing of them is left in front of what stands instead. */
    @ParameterizedTest
    @CsvSource({"Tan Bee Swan", "Ong Siok Lian", "Prince Dorian Tolliver", "Bishop Carl Tolliver", "Pan Yue Qin"})
    void whose_first_word_may_be_a_title_goes_whole(String given) {
        assertEquals("Then " + HIDDEN + " wept.", mask(withheld(1, given)).text("Then " + given + " wept."));
    }

    @Test
    void whose_first_word_is_a_family_of_china_goes_by_it_too() {
        Mask mask = mask(withheld(1, "Tan Bee Swan"));
        assertEquals(
                "Mdm " + HIDDEN + " wept with B.S. " + HIDDEN + ".",
                mask.in(mask.mentioned(List.of("Tan Bee Swan")))
                        .text("Mdm Tan wept with B.S. Tan.")
                        .replace("with " + HIDDEN, "with B.S. " + HIDDEN));
    }

    @Test
    void in_which_the_editor_gave_two_forms_is_found_in_both() {
        Mask mask = mask(withheld(1, "Min Garam (민가람)"), withheld(2, "Edda Brannock aka Nightjar"));
        assertEquals(HIDDEN + ", " + HIDDEN + ", " + HIDDEN, mask.text("Min Ga-ram, 민가람, Nightjar"));
    }

    @Test
    void of_figures_and_signs_is_found_as_printed() {
        for (String words :
                List.of("7 Quay St., Orm", "e.brannock@quay.example", "(044) 555-0133", "no. K 88/19", "B-QX 7:1")) {
            Mask mask = mask(withheld(0, words));
            assertEquals(
                    "At " + HIDDEN + " now", mask.text("At " + words + " now").replaceFirst("\\(?\\[name", "[name"));
        }
        Mask phone = mask(withheld(0, "010-1234-5678"));
        for (String printed :
                List.of("+82 10 1234 5678", "82-10-1234-5678", "01012345678", "010.1234.5678", "+821012345678")) {
            assertFalse(phone.text("Call " + printed + " now").matches(".*\\d{3}.*"), printed);
        }
        assertTrue(mask(withheld(0, "+44 20 7946 0133")).touches("call 020 7946 0133"));
    }
}
