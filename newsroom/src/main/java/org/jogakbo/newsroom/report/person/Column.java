package org.jogakbo.newsroom.report.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of a table of persons, by its heading in English or Korean; capitals and spaces make no difference. */
enum Column {
    NAME("name", "이름", "성명"),
    ALIASES("aliases", "별칭", "별명", "다른이름", "alias"),
    RELATIVES("relatives", "가족", "친척", "relative"),
    DETAILS("details", "상세", "세부", "특징", "detail"),
    PROTECT("protect", "보호", "보호수준", "level"),
    AS("as", "대체", "표시", "가명", "역할"),
    REASON("reason", "이유", "사유"),
    BY("by", "담당", "담당자", "결정자"),
    REVIEW("review", "재검토", "재검토일"),
    DECIDED("decided", "결정일", "결정"),
    FAMILY("family", "성"),
    GIVEN("given", "이름만", "given name"),
    UNDERSTOOD("understood", "풀이");

    /** Parted by a bar, for an enum is made of what cannot change. */
    private final String headings;

    Column(String... headings) {
        this.headings = String.join("|", headings);
    }

    private List<String> headings() {
        return List.of(headings.split("\\|"));
    }

    /** As it is written. */
    String label() {
        return headings().getFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(Column::label).collect(Collectors.joining(", ")) + " ("
                + Arrays.stream(values())
                        .map(column -> column.headings().get(1))
                        .collect(Collectors.joining(", ")) + ")";
    }

    static Optional<Column> named(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings().stream()
                        .anyMatch(known -> plain(known).equals(plain)))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s_\\ufeff]", "").toLowerCase(Locale.ROOT);
    }
}
