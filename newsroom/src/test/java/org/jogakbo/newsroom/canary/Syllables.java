package org.jogakbo.newsroom.canary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the press spells some Korean syllables: written by hand, apart from the product's own tables. First the Revised Romanisation, then
 * McCune and Reischauer's with its marks, then what passports and papers print.
 */
final class Syllables {
    static final Map<Character, List<String>> FAMILIES = table("""
            김 gim kim
            박 bak pak park
            최 choe ch'oe choi
            정 jeong chŏng jung chung
            강 gang kang
            조 jo cho
            윤 yun yun yoon
            장 jang chang
            한 han han
            서 seo sŏ suh
            신 sin sin shin
            권 gwon kwŏn kwon
            황 hwang hwang
            송 song song
            류 ryu ryu
            홍 hong hong
            문 mun mun moon
            백 baek paek
            """);
    static final Map<Character, List<String>> GIVEN = table("""
            영 yeong yŏng young
            희 hui hŭi hee
            준 jun chun joon
            호 ho ho
            성 seong sŏng sung
            민 min min
            경 gyeong kyŏng kyung
            태 tae t'ae
            식 sik sik shik
            현 hyeon hyŏn hyun
            연 yeon yŏn yun
            동 dong tong
            혁 hyeok hyŏk hyuk
            수 su su soo
            빈 bin pin bin
            훈 hun hun hoon
            진 jin chin
            철 cheol ch'ŏl chul
            혜 hye hye
            림 rim rim
            상 sang sang
            욱 uk uk wook
            순 sun sun soon
            재 jae chae
            광 gwang kwang
            병 byeong pyŏng byung
            해 hae hae
            춘 chun ch'un choon
            길 gil kil
            국 guk kuk kook
            복 bok pok
            선 seon sŏn sun
            """);

    private Syllables() {}

    private static Map<Character, List<String>> table(String lines) {
        Map<Character, List<String>> table = new LinkedHashMap<>();
        lines.lines().map(String::strip).forEach(line -> {
            List<String> words = List.of(line.split(" "));
            table.put(line.charAt(0), words.subList(1, words.size()));
        });
        return table;
    }

    static List<String> family(char syllable) {
        return FAMILIES.getOrDefault(syllable, List.of());
    }

    static List<String> given(char syllable) {
        return GIVEN.getOrDefault(syllable, List.of());
    }

    static String revised(List<String> spellings) {
        return spellings.getFirst();
    }

    static String marked(List<String> spellings) {
        return spellings.get(1);
    }

    /** As papers print it. */
    static String printed(List<String> spellings) {
        return spellings.getLast();
    }

    /** McCune and Reischauer's voicing: k, t, p, ch between voiced sounds are g, d, b, j. */
    static String voiced(String before, String syllable) {
        boolean after = before.matches(".*(?:[aeiouŏŭmnl]|ng)$");
        if (!after || syllable.indexOf('\'') >= 0) {
            return syllable;
        }
        return syllable.startsWith("ch")
                ? "j" + syllable.substring(2)
                : switch (syllable.charAt(0)) {
                    case 'k' -> "g" + syllable.substring(1);
                    case 't' -> "d" + syllable.substring(1);
                    case 'p' -> "b" + syllable.substring(1);
                    default -> syllable;
                };
    }
}
