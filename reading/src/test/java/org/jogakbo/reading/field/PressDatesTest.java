package org.jogakbo.reading.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jogakbo.clipping.PressDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressDatesTest {
    private static String iso(String text) {
        return PressDates.parse(text).map(PressDate::iso).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-04-11T09:15:30Z | 2016-04-11T09:15:30Z",
                "2016-04-11T09:15:30.123+01:00 | 2016-04-11T09:15:30+01:00",
                "2016-04-11T09:15:30+0900 | 2016-04-11T09:15:30+09:00",
                "2016-04-11T09:15-05:00 | 2016-04-11T09:15:00-05:00",
                "2016-04-11 09:15:30 +0000 | 2016-04-11T09:15:30Z",
                "2016-04-11T09:15:30 | 2016-04-11",
                "20160411T091530Z | 2016-04-11",
                "2016-04-11 | 2016-04-11",
                "20160411 | 2016-04-11",
                "2016-04 | 2016-04",
                "2016 | 2016",
            })
    void reads_iso_8601_with_its_precision(String text, String expected) {
        assertEquals(expected, iso(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 11 Apr 2016 09:15:30 GMT | 2016-04-11T09:15:30Z",
                "Mon, 11 Apr 2016 09:15:30 -0400 | 2016-04-11T09:15:30-04:00",
                "Mon, 11 Apr 16 09:15:30 EST | 2016-04-11T09:15:30-05:00",
                "Mon Apr 11 09:15:30 EDT 2016 | 2016-04-11T09:15:30-04:00",
                "Mon Apr 11 2016 09:15:30 GMT+0200 (Central European Summer Time) | 2016-04-11T09:15:30+02:00",
            })
    void reads_rfc_822_and_what_programs_print(String text, String expected) {
        assertEquals(expected, iso(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 11, 2016 | 2016-04-11",
                "Posted on April 11, 2016 by Ada Quill | 2016-04-11",
                "11 Apr 2016 09:15 BST | 2016-04-11T09:15:00+01:00",
                "Apr. 11, 2016, 9:15 p.m. ET | 2016-04-11T21:15:00-04:00",
                "Published 12:05 AM EST, Sun January 3, 2016 | 2016-01-03T00:05:00-05:00",
                "Sept. 3rd, 2016 | 2016-09-03",
                "11th of April 2016 | 2016-04-11",
                "April 2016 | 2016-04",
                "13/04/2016 | 2016-04-13",
                "04/13/2016 | 2016-04-13",
            })
    void reads_english(String text, String expected) {
        assertEquals(expected, iso(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016년 4월 11일 | 2016-04-11",
                "2016.04.11 09:15 | 2016-04-11",
                "입력 2016-04-11 오전 9:15 | 2016-04-11",
                "입력 2016.04.11. 오후 9:15 KST | 2016-04-11T21:15:00+09:00",
                "2016년 4월 | 2016-04",
                "2016年4月11日(月) 09時15分 | 2016-04-11",
                "２０１６年４月１１日 | 2016-04-11",
                "令和6年4月11日 | 2024-04-11",
                "平成28年4月11日 | 2016-04-11",
                "令和元年5月1日 | 2019-05-01",
                "民國113年4月11日 | 2024-04-11",
                "입력 2016-04-11 15:04 수정 2016-04-12 10:00 | 2016-04-11",
                "2016.04.11 오후 3:04 | 2016-04-11",
                "11. apríl 2016 | 2016-04-11",
                "11 Aprili 2016 | 2016-04-11",
                "۱۱ آوریل ۲۰۱۶ | 2016-04-11",
                "11 באפריל 2016 | 2016-04-11",
                "11 April 2016 pukul 09:15 WIB | 2016-04-11T09:15:00+07:00",
                "11. April 2016 | 2016-04-11",
                "11.04.2016, 9:15 Uhr | 2016-04-11",
                "11. März 2016 um 09:15 MEZ | 2016-03-11T09:15:00+01:00",
                "le 1er août 2016 à 9h15 | 2016-08-01",
                "11 de abril de 2016 | 2016-04-11",
                "11 апреля 2016 | 2016-04-11",
                "2016. április 11. | 2016-04-11",
                "11 Nisan 2016 | 2016-04-11",
                "١١ أبريل ٢٠١٦ | 2016-04-11",
                "ngày 11 tháng 4 năm 2016 | 2016-04-11",
            })
    void reads_the_worlds_forms(String text, String expected) {
        assertEquals(expected, iso(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3 hours ago",
                "04/11/16",
                "04/11/2016",
                "yesterday",
                "2016-13-40",
                "February 30, 2016",
                "11 listopada 16",
                "room 20164",
                "call 555-2016-1",
                "11 Smarch 2016",
                "No. 99999999",
            })
    void refuses_what_is_relative_ambiguous_or_no_date(String text) {
        assertEquals("", iso(text));
    }

    @Test
    void refuses_a_paragraph() {
        assertEquals("", iso("word ".repeat(60) + "April 11, 2016"));
    }

    @Test
    void a_time_that_belongs_to_another_date_is_not_taken() {
        assertEquals("2016-04-11", iso("2016-04-11, updated 2016-04-12 10:00 GMT"));
    }
}
