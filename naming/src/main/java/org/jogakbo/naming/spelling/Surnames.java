package org.jogakbo.naming.spelling;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The family names of Korea and how the press spells them, beside what {@link Romanisation} derives. */
final class Surnames {
    /** Commonest first: where two words of a name could both be the family's, the commoner one is. */
    private static final String TABLE = """
        김 kim gim ghim
        이 lee yi i rhee ri rhie li ree leigh yee
        박 park pak bak bark back
        최 choi choe chwe choy che chey
        정 jung jeong chung chong jong joung cheong jeung
        강 kang gang
        조 cho jo joe joh
        윤 yoon yun youn
        장 jang chang
        임 im lim rim yim leem rhim
        한 han hahn
        오 oh o
        서 seo suh so su sur
        신 shin sin synn
        권 kwon gwon kweon kwun
        황 hwang whang
        안 an ahn
        송 song
        류 ryu yoo yu you ryoo lyu rew
        홍 hong
        전 jeon jun chun chon jon cheon chung
        고 ko go koh goh
        문 moon mun
        양 yang ryang
        손 son sohn
        배 bae pae bai
        백 baek paek back paik baik beak
        허 heo huh hur ho hu
        남 nam nahm
        심 shim sim
        노 noh no roh ro nho rho
        하 ha hah
        곽 kwak gwak kwack
        성 sung seong song
        차 cha char
        주 joo ju chu
        우 woo u wu
        구 koo gu ku goo
        민 min
        나 na ra rha nah la
        진 jin chin
        지 ji chi jee
        엄 um eom om uhm
        원 won weon
        채 chae chai
        천 cheon chun chon
        방 bang pang
        공 kong gong
        현 hyun hyeon hyon
        함 ham hahm
        변 byun byeon pyon byon byoun
        염 yeom yum yom ryom
        여 yeo yuh yo ryo
        추 choo chu
        도 do to doh
        소 so soh
        석 seok suk sok
        선 sun seon son
        설 seol sul sol
        마 ma mah
        길 gil kil gill
        연 yeon yon youn
        위 wi wee
        표 pyo phyo
        명 myung myeong myong
        기 ki gi kee
        반 ban pan bahn
        왕 wang
        금 geum keum kum
        옥 ok ock
        육 yuk yook
        인 in
        맹 maeng
        제 je
        모 mo
        탁 tak thak
        국 kook guk kuk
        어 eo uh
        은 eun
        편 pyun pyeon phyon
        용 yong
        예 ye
        경 kyung gyeong
        봉 bong pong
        사 sa
        부 boo bu
        가 ga ka
        복 bok
        태 tae thae
        목 mok
        계 kye gye
        피 pi phi
        두 doo du
        감 gam kam
        호 ho
        범 bum beom
        동 dong
        승 seung
        빈 bin
        좌 jwa
        팽 paeng
        남궁 namgung namkung namgoong namkoong
        황보 hwangbo hwangpo
        제갈 jegal chegal jekal
        선우 sunwoo seonu sonu sunu seonwoo
        독고 dokgo dokko tokko
        사공 sagong sakong
        서문 seomun suhmoon seomoon somun
        """;

    /** The ranks below this one are those of the families to which most people belong. */
    static final int COMMON = 12;

    private static final Map<String, Set<String>> SPELLINGS = new LinkedHashMap<>();
    private static final Map<String, Set<String>> BACK = new HashMap<>();
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        TABLE.lines().forEach(line -> {
            String[] words = line.split(" ");
            Set<String> spellings = new LinkedHashSet<>(List.of(words).subList(1, words.length));
            spellings.forEach(spelling -> RANKS.putIfAbsent(spelling, SPELLINGS.size()));
            spellings.forEach(spelling ->
                    BACK.computeIfAbsent(spelling, _ -> new LinkedHashSet<>()).add(words[0]));
            SPELLINGS.put(words[0], spellings);
        });
    }

    private Surnames() {}

    /** The Hangul surnames, South and North ({@code 이} and {@code 리}), that a Hangul word is a spelling of; empty when it is none. */
    static Set<String> ofHangul(String word) {
        Set<String> both = InitialLaw.variants(word);
        return both.stream().anyMatch(SPELLINGS::containsKey) ? both : Set.of();
    }

    /** Likewise for a word in Latin letters. */
    static Set<String> ofLatin(String word) {
        Set<String> all = new LinkedHashSet<>();
        BACK.getOrDefault(word, Set.of()).forEach(name -> all.addAll(InitialLaw.variants(name)));
        return all;
    }

    /** The smaller, the commoner; a word that is no surname comes last. */
    static int rank(String latin) {
        return RANKS.getOrDefault(latin, Integer.MAX_VALUE);
    }

    static Set<String> latin(Set<String> hangul) {
        Set<String> all = new LinkedHashSet<>();
        hangul.forEach(name -> all.addAll(SPELLINGS.getOrDefault(name, Set.of())));
        hangul.stream()
                .filter(name -> name.length() == 1)
                .forEach(name -> all.addAll(Romanisation.of(name.charAt(0), Romanisation.EDGE, Romanisation.EDGE)));
        return all;
    }
}
