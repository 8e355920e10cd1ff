package org.jogakbo.naming.ideograph;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.naming.transcription.Habits;
import org.jogakbo.naming.transcription.Icu;

/**
 * Chinese names: simplified and traditional shapes, Pinyin and what it was in Wade-Giles, and what the common family names are in Cantonese,
 * Hokkien, Vietnamese and Indonesian use. Which is the family's name is known by that table. Pure.
 */
public final class HanWord {
    private static final Map<String, Set<String>> LATIN = new HashMap<>();
    /** Characters that were more than one before they were simplified, beside what ICU takes for the likeliest, and those that Japan simplified. */
    private static final String SEVERAL =
            "钟鍾 钟鐘 范範 岳嶽 云雲 志誌 余餘 郁鬱 后後 里裡 里裏 台臺 松鬆 干幹 干乾 于於 卜蔔 朱硃 斗鬥 丰豐 丰丰 发髮 征徵 谷穀 佑祐 群羣 峰峯 "
                    + "杰傑 艳豔 艳艷 秀繡 升昇 升陞 才纔 致緻 强強 强彊 晓曉 国國 荣榮 柏栢 启啟 启啓 斎齋 斉齊 辺邊 辺邉 高髙 浜濱 沢澤 広廣 桜櫻 国國 島嶋 真眞 栄榮 滝瀧 竜龍 関關 恵惠";

    private static final Habits GILES = new Habits("""
        ^zhi chih
        ^chi chih
        ^shi shih
        ^ri jih
        ^zi tzu
        ^ci tzu
        ^si szu ssu
        ^zh ch
        ^ch ch
        ^sh sh
        ^j ch
        ^q ch
        ^x hs
        ^z ts
        ^c ts
        ^r j
        ^b p
        ^d t
        ^g k
        ^yi$ i
        ^you yu
        ^yan yen
        ong ung
        ian$ ien
        ie$ ieh
        ue$ ueh
        ui$ ui
        uo$ o uo
        ^ge$ ko
        ^ke$ ko
        ^he$ ho
        ^e$ o
        er$ erh
        e$ e
        """);

    static {
        HanFamilies.TABLE.lines().forEach(line -> {
            List<String> words = List.of(line.strip().split(" +"));
            LATIN.put(words.getFirst(), new LinkedHashSet<>(words.subList(1, words.size())));
        });
    }

    private HanWord() {}

    public static Set<String> variants(String word) {
        Set<String> all = new LinkedHashSet<>(shapes(word));
        all.addAll(KanaWord.ofKanji(word));
        Set<String> latin = new LinkedHashSet<>(List.of(""));
        for (int i = 0; i < word.length(); i++) {
            Set<String> next = latin(word.substring(i, i + 1));
            Set<String> longer = new LinkedHashSet<>();
            latin.forEach(head -> next.forEach(tail -> longer.add(head + tail)));
            latin = longer.size() > 64 ? new LinkedHashSet<>(List.copyOf(longer).subList(0, 64)) : longer;
        }
        all.addAll(latin);
        return all;
    }

    /** How many characters at a name's head are a Chinese family's name: 0, 1 or 2. */
    public static int familyLength(String name) {
        for (int length = Math.min(2, name.length() - 1); length > 0; length--) {
            if (LATIN.containsKey(simplified(name.substring(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    /** How the family writes itself in Latin letters. */
    public static Set<String> familyLatin(String family) {
        Set<String> all = new LinkedHashSet<>(LATIN.getOrDefault(simplified(family), Set.of()));
        all.addAll(latin("Han-Latin/Names", family));
        return all;
    }

    /** One character in Pinyin and in Wade-Giles, without tones. */
    public static Set<String> latin(String character) {
        return latin("Han-Latin", character);
    }

    private static Set<String> latin(String rules, String han) {
        String marked = Icu.write(rules, han).replace(" ", "");
        String umlaut = Normalizer.normalize(marked, Normalizer.Form.NFD);
        boolean round = umlaut.contains("u\u0308");
        String pinyin = umlaut.replaceAll("\\p{M}", "");
        Set<String> all = new LinkedHashSet<>(List.of(pinyin));
        if (round) {
            all.add(pinyin.replace("u", "v"));
            all.add(pinyin.replace("u", "yu"));
        }
        all.addAll(GILES.spellings(pinyin, 4));
        return all;
    }

    /** The word in simplified and traditional characters; several where one character was many. */
    public static Set<String> shapes(String word) {
        Set<String> all = new LinkedHashSet<>(List.of(word));
        String simple = simplified(word);
        all.add(simple);
        all.add(Icu.write("Simplified-Traditional", word));
        all.add(Icu.write("Simplified-Traditional", simple));
        for (String pair : SEVERAL.split(" ")) {
            List.copyOf(all).forEach(one -> {
                all.add(one.replace(pair.charAt(0), pair.charAt(1)));
                all.add(one.replace(pair.charAt(1), pair.charAt(0)));
            });
        }
        return all;
    }

    /** How a listed Japanese name in kanji is read: kana and Latin letters; empty when it is not listed. */
    public static Set<String> japanese(String kanji) {
        return KanaWord.isKnown(kanji) ? KanaWord.ofKanji(kanji) : Set.of();
    }

    private static String simplified(String word) {
        return Icu.write("Traditional-Simplified", word);
    }
}
