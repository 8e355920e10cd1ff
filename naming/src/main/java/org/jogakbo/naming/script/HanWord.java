package org.jogakbo.naming.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chinese names: simplified and traditional shapes, Pinyin and what it was in Wade-Giles, and what the common family names are in Cantonese,
 * Hokkien, Vietnamese and Indonesian use. Which is the family's name is known by that table. Pure.
 */
public final class HanWord {
    private static final String FAMILIES = """
        王 wang wong ong heng vuong
        李 li lee lei ly
        张 zhang chang cheung teo chong truong jang
        刘 liu lau lao low luu liew
        陈 chen chan tan tran chin ting
        杨 yang yeung yeo young duong iu
        黄 huang wong ng ooi hoang huynh oei wee
        赵 zhao chao chiu teo trieu jiu
        吴 wu ng goh ngo woo go
        周 zhou chow chou chew chau chu
        徐 xu hsu chui tsui hui chee tu
        孙 sun suen sng ton soon
        马 ma mah be
        朱 zhu chu choo
        胡 hu woo wu oh ho
        郭 guo kuo kwok quek quach kok
        何 he ho hor ha
        高 gao kao ko koh cao
        林 lin lam lim liem
        罗 luo lo law loh la
        郑 zheng cheng cheng chang tay te trinh chung
        梁 liang leung leong neo luong nio
        谢 xie hsieh tse chia cheah ta seah
        宋 song sung soong tong
        唐 tang tong teng duong
        许 xu hsu hui hua khor koh khoo hua
        韩 han hon
        冯 feng fung pang phung
        邓 deng teng tang dang then
        曹 cao tsao tso chou tao
        彭 peng pang phang banh
        曾 zeng tseng tsang chan cheng tang ceng
        萧 xiao hsiao siu siew tieu
        肖 xiao hsiao siu
        田 tian tien tin dien
        董 dong tung dong
        袁 yuan yuen vien
        潘 pan poon pun phua phan
        于 yu vu
        蒋 jiang chiang tsang tuong
        蔡 cai tsai choi choy chua thai tjoa
        余 yu yee yii du
        杜 du tu to do doo
        叶 ye yeh yip yap ip diep
        程 cheng ching trinh
        苏 su so soh to
        魏 wei ngai nguy gwee
        吕 lu lv lyu lui lua la lue
        丁 ding ting dinh
        任 ren jen yam nham
        沈 shen shum sim sam tham
        姚 yao yiu yeow dieu
        卢 lu lo loo lou
        姜 jiang chiang keung khuong
        崔 cui tsui chui thoi
        钟 zhong chung cheong choong
        谭 tan tam tham dam
        陆 lu luk loke luc
        汪 wang wong uong
        范 fan fan pham hoan
        金 jin chin kam kim
        石 shi shih shek thach sek
        廖 liao liu liew leow lieu
        贾 jia chia ka gia
        夏 xia hsia ha
        韦 wei wai vi
        付 fu foo pho
        傅 fu foo pho poh
        方 fang fong hong phuong png
        白 bai pai pak bach peh
        邹 zou tsou chau chow
        孟 meng mang manh
        熊 xiong hsiung hung hung
        秦 qin chin chun tan
        邱 qiu chiu yau khoo khaw
        江 jiang chiang kong kang giang
        尹 yin wan doan
        薛 xue hsueh sit tiet
        阎 yan yen yim diem
        段 duan tuan doan
        雷 lei lui loi
        侯 hou hau hau
        龙 long lung
        史 shi shih see su
        陶 tao to dao
        黎 li lai le
        贺 he ho ha
        顾 gu ku koo
        毛 mao mo mau
        郝 hao hac
        龚 gong kung kung
        邵 shao siu thieu
        万 wan man van
        钱 qian chien chin tien
        严 yan yen yim nghiem
        覃 qin tan tam
        武 wu vu vo
        戴 dai tai day doi
        莫 mo mok mac
        孔 kong kung hung khong
        向 xiang hsiang heung
        汤 tang tong thang
        温 wen wan wun on
        康 kang hong khang
        施 shi shih sze si thi
        文 wen man boon van
        牛 niu ngau nguu
        樊 fan phan
        葛 ge ko kot cat
        邢 xing hsing hinh
        安 an on
        齐 qi chi tse te
        易 yi yik dich
        乔 qiao chiao kiu kieu
        伍 wu ng eng ngu
        庞 pang pong bang
        颜 yan yen ngan gan nhan
        倪 ni ngai nghe
        庄 zhuang chuang chong chng ching trang
        聂 nie nip niep
        章 zhang chang cheung chuong
        鲁 lu lo lo
        岳 yue yueh ngok nhac
        翟 zhai chai
        殷 yin yan an
        詹 zhan chan chim
        申 shen san than
        欧 ou au ow
        耿 geng
        关 guan kuan kwan quan
        兰 lan
        焦 jiao
        俞 yu
        左 zuo tso
        柳 liu lau lau
        甘 gan kam
        祝 zhu chuk
        包 bao pao pau
        宁 ning
        尚 shang
        符 fu foo
        舒 shu
        阮 ruan yuen nguyen juan
        柯 ke ko qua kwa
        纪 ji chi kei
        梅 mei mui
        童 tong tung
        凌 ling
        毕 bi pi but
        单 shan
        季 ji chi
        裴 pei bui
        霍 huo fok
        涂 tu
        成 cheng
        苗 miao
        谷 gu ku
        曲 qu chu
        盛 sheng
        冉 ran
        蓝 lan nam
        路 lu
        游 you yu yau
        辛 xin
        靳 jin
        管 guan
        柴 chai
        蒙 meng mong
        鲍 bao pao
        华 hua wah
        喻 yu
        祁 qi
        房 fang
        滕 teng
        屈 qu wat
        饶 rao
        解 xie
        牟 mou mu
        艾 ai
        尤 you
        阳 yang
        时 shi
        穆 mu
        农 nong
        司 si
        卓 zhuo cheuk toh
        古 gu ku
        吉 ji
        缪 miao
        简 jian kan
        车 che
        项 xiang hong
        连 lian lien
        芦 lu
        麦 mai mak
        褚 chu
        娄 lou
        窦 dou
        戚 qi
        岑 cen shum
        景 jing
        党 dang
        宫 gong
        费 fei
        卜 bu
        冷 leng
        晏 yan
        席 xi
        卫 wei
        米 mi
        柏 bai
        宗 zong
        瞿 qu
        桂 gui
        全 quan
        佟 tong
        应 ying
        臧 zang
        闵 min
        苟 gou
        邬 wu
        边 bian
        卞 bian
        姬 ji
        师 shi
        和 he
        仇 qiu
        栾 luan
        隋 sui
        商 shang
        刁 diao
        沙 sha
        荣 rong
        巫 wu
        寇 kou
        桑 sang
        郎 lang
        甄 zhen yan
        丛 cong
        仲 zhong
        虞 yu
        敖 ao
        巩 gong
        明 ming
        佘 she
        池 chi
        查 zha cha
        麻 ma
        苑 yuan
        迟 chi
        邝 kuang kwong
        欧阳 ouyang auyeung auyong owyang
        司马 sima szema
        诸葛 zhuge chuko
        上官 shangguan
        司徒 situ szeto seeto
        东方 dongfang
        夏侯 xiahou
        皇甫 huangfu
        尉迟 yuchi weichi
        公孙 gongsun
        慕容 murong
        令狐 linghu
        端木 duanmu
        长孙 zhangsun
        宇文 yuwen
        轩辕 xuanyuan
        南宫 nangong
        呼延 huyan
        独孤 dugu
        拓跋 tuoba
        """;

    private static final Map<String, Set<String>> LATIN = new HashMap<>();
    /** Characters that were more than one before they were simplified, beside what ICU takes for the likeliest. */
    private static final String SEVERAL = "钟鍾 钟鐘 范範 岳嶽 云雲 志誌 余餘 郁鬱 后後 里裡 里裏 台臺 松鬆 干幹 干乾 于於 卜蔔 朱硃 斗鬥 丰豐 丰丰 发髮 征徵 谷穀 佑祐 群羣 峰峯 "
            + "杰傑 艳豔 艳艷 秀繡 升昇 升陞 才纔 致緻 强強 强彊 晓曉 国國 荣榮 柏栢 启啟 启啓";

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
        FAMILIES.lines().forEach(line -> {
            List<String> words = List.of(line.strip().split(" +"));
            LATIN.put(words.getFirst(), new LinkedHashSet<>(words.subList(1, words.size())));
        });
    }

    private HanWord() {}

    static Set<String> variants(String word) {
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
            if (simple.equals(pair.substring(0, 1))) {
                all.add(pair.substring(1));
            }
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
