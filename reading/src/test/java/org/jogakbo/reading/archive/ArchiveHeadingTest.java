package org.jogakbo.reading.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.jogakbo.clipping.ArchiveLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Monthly Archives: April 2016              | month    | April 2016    | 2016 | 4
            Month: June 2021                          | month    | June 2021     | 2021 | 6
            Archive for April, 2016                   | month    | April, 2016   | 2016 | 4
            April 2016                                | month    | April 2016    | 2016 | 4
            Showing posts from April, 2016            | month    | April, 2016   | 2016 | 4
            월별 보관물: 2016년 4월                     | month    | 2016년 4월     | 2016 | 4
            2016년 4월 글 보관함                        | month    | 2016년 4월     | 2016 | 4
            Yearly Archives: 2016                     | year     | 2016          | 2016 | -
            Year: 2016                                | year     | 2016          | 2016 | -
            Daily Archives: April 12, 2016            | day      | April 12, 2016 | 2016 | 4
            Category: North Korean refugee            | category | North Korean refugee | - | -
            Category Archives: Ferries                | category | Ferries       | -    | -
            Archive for the ‘Ferries’ Category        | category | Ferries       | -    | -
            Browsing Category: Ferries                | category | Ferries       | -    | -
            카테고리: 바다                              | category | 바다           | -    | -
            Tag: boats                                | tag      | boats         | -    | -
            Posts Tagged ‘boats’                      | tag      | boats         | -    | -
            태그 보관물: 배                              | tag      | 배             | -    | -
            Author: Mira Q.                           | author   | Mira Q.       | -    | -
            All posts by Mira Q.                      | author   | Mira Q.       | -    | -
            글쓴이: 이은결                              | author   | 이은결          | -    | -
            Search Results for: boats                 | search   | boats         | -    | -
            Search results for “boats”                | search   | boats         | -    | -
            검색 결과: 배                               | search   | 배             | -    | -
            ‘배’ 검색 결과                              | search   | 배             | -    | -
            Category: Ferries – Page 2                | category | Ferries       | -    | -
            Posts in category Ferries                 | category | Ferries       | -    | -
            Posts filed under the Ferries category    | category | Ferries       | -    | -
            [카테고리:] 바다                            | category | 바다           | -    | -
            View all posts by Mira Q.                 | author   | Mira Q.       | -    | -
            Showing results for: boats                | search   | boats         | -    | -
            Currently browsing April 2016             | month    | April 2016    | 2016 | 4
            Posts in April 2016                       | month    | April 2016    | 2016 | 4
            Archives: April 2016 (12 posts)           | month    | April 2016    | 2016 | 4
            """)
    void reads_headings(String heading, String kind, String label, Integer year, Integer month) {
        ArchiveLabel.Kind expected = ArchiveLabel.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        assertEquals(Optional.of(new ArchiveLabel(expected, label, year, month)), ArchiveHeading.parse(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry crews ask for warmer coats",
                "A walk in April 2016 along the river",
                "Recent Posts",
                "",
                "About",
                "The archives of a town"
            })
    void takes_no_title_for_a_heading(String text) {
        assertEquals(Optional.empty(), ArchiveHeading.parse(text));
    }
}
