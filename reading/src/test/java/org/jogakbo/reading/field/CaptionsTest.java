package org.jogakbo.reading.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is printed under a picture")
class CaptionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry at the pier. (AP Photo/Odile Farrow) | The ferry at the pier. | AP Photo/Odile Farrow
            The ferry at the pier. Photo: Odile Farrow | The ferry at the pier. | Odile Farrow
            The ferry at the pier. Photograph by Odile Farrow | The ferry at the pier. | Odile Farrow
            Die Fähre am Pier. Foto: Odile Farrow/dpa | Die Fähre am Pier. | Odile Farrow/dpa
            Le bac au quai. © Odile Farrow | Le bac au quai. | Odile Farrow
            The ferry at the pier. Odile Farrow/Getty Images | The ferry at the pier. | Odile Farrow/Getty Images
            부두의 배. 사진=물때신문 | 부두의 배. | 물때신문
            The ferry at the pier. | The ferry at the pier. |
            """)
    void is_told_apart_into_caption_and_credit(String text, String caption, String credit) {
        Captions captions = Captions.of(text, "");
        assertEquals(caption, captions.caption());
        assertEquals(credit, captions.credit());
    }

    @Test
    void an_element_that_calls_itself_the_credit_is_taken_at_its_word() {
        Captions captions = Captions.of("The ferry. Credit: Odile Farrow", "Credit: Odile Farrow");
        assertEquals("The ferry.", captions.caption());
        assertEquals("Odile Farrow", captions.credit());
    }
}
