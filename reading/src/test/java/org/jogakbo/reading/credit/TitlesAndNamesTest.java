package org.jogakbo.reading.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.SeriesPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesAndNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What the divers found – Part 1            | What the divers found     | 1
            More of what the divers found – Part 2    | What the divers found     | 2
            The keeper’s notebook (Part 3)            | The keeper’s notebook     | 3
            The keeper’s notebook, part two           | The keeper’s notebook     | 2
            The keeper’s notebook: Part IV            | The keeper’s notebook     | 4
            The keeper’s notebook, Part 1: The storm  | The keeper’s notebook     | 1
            Part 2: The keeper’s notebook             | The keeper’s notebook     | 2
            The keeper’s notebook (2/5)               | The keeper’s notebook     | 2
            등대지기의 공책 – 2부                       | 등대지기의 공책             | 2
            등대지기의 공책 <상>                        | 등대지기의 공책             | 1
            등대지기의 공책 ③                           | 등대지기의 공책             | 3
            """)
    void reads_series_and_part(String title, String series, int part) {
        assertEquals(Optional.of(new SeriesPart(series, part)), SeriesTitle.in(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why they took part in 2009",
                "A part of the river",
                "Two ferries",
                "Part",
                "The first day",
                "세 배가 떠났다"
            })
    void finds_no_series_in_other_titles(String title) {
        assertEquals(Optional.empty(), SeriesTitle.in(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Daniel. a pseudonym he chose, is one of them.                 | Daniel
            Daniel, a pseudonym, is one of them.                          | Daniel
            When Oda Brand (alias) came home, it rained.                  | Oda Brand
            Brand (not her real name) steers the ferry.                   | Brand
            Oda, whose name has been changed, steers the ferry.           | Oda
            Oda Brand, 41, not her real name, steers the ferry.           | Oda Brand
            She writes under the pseudonym Oda Brand.                     | Oda Brand
            밤배를 모는 오다경(가명) 씨가 말했다.                             | 오다경
            오다경 씨(가명·41)가 말했다.                                    | 오다경
            """)
    void hears_that_a_name_is_not_the_real_one(String text, String name) {
        assertEquals(List.of(name), Pseudonyms.in(text));
    }

    @Test
    void takes_no_other_name_for_a_pseudonym() {
        assertEquals(
                List.of(),
                Pseudonyms.in("Oda Brand (41) steers the ferry. He used a false passport. The alias was never found."));
    }
}
