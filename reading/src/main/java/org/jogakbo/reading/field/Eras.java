package org.jogakbo.reading.field;

import java.util.Map;
import java.util.regex.Pattern;

/** Japanese years are counted within an era, and in the Republic of China from 1912: 令和6年 is 2024年, 民國113年 too. */
final class Eras {
    private static final Map<String, Integer> BEFORE_FIRST =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911);
    private static final Pattern YEAR = Pattern.compile("(令和|平成|昭和|民國|民国) ?(\\d{1,3}|元) ?年");

    private Eras() {}

    static String inCommonYears(String line) {
        return line.indexOf('年') < 0
                ? line
                : YEAR.matcher(line).replaceAll(era -> {
                    int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
                    return (BEFORE_FIRST.getOrDefault(era.group(1), 0) + year) + "年";
                });
    }
}
