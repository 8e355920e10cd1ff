package org.jogakbo.naming.ideograph;

/**
 * Common family and given names of Japan: in kana, in Latin letters without long vowels, in kanji. A reading cannot be derived from kanji. Put together
 * for this project from what everybody can read in the press.
 */
final class JapaneseNames {
    static final String TABLE = """
        さとう sato 佐藤 佐東
        おおくぼ okubo 大久保
        しょうじ shoji 東海林 庄司 庄子 小路
        おのでら onodera 小野寺
        すずき suzuki 鈴木
        たかはし takahashi 高橋 髙橋
        たなか tanaka 田中
        いとう ito 伊藤 伊東
        わたなべ watanabe 渡辺 渡邊 渡邉 渡部
        やまもと yamamoto 山本
        なかむら nakamura 中村
        こばやし kobayashi 小林
        かとう kato 加藤
        よしだ yoshida 吉田
        やまだ yamada 山田
        ささき sasaki 佐々木
        やまぐち yamaguchi 山口
        まつもと matsumoto 松本
        いのうえ inoe 井上
        きむら kimura 木村
        はやし hayashi 林
        さいとう saito 斎藤 斉藤 齋藤 齊藤
        しみず shimizu 清水
        やまざき yamazaki 山崎 山﨑
        もり mori 森
        いけだ ikeda 池田
        はしもと hashimoto 橋本
        あべ abe 阿部 安倍 安部
        いしかわ ishikawa 石川
        やました yamashita 山下
        なかじま nakajima 中島 中嶋
        いしい ishii 石井
        おがわ ogawa 小川
        まえだ maeda 前田
        おかだ okada 岡田
        はせがわ hasegawa 長谷川
        ふじた fujita 藤田
        ごとう goto 後藤
        こんどう kondo 近藤
        むらかみ murakami 村上
        えんどう endo 遠藤
        あおき aoki 青木
        さかもと sakamoto 坂本
        ふくだ fukuda 福田
        おおた ota 太田 大田
        にしむら nishimura 西村
        ふじい fujii 藤井
        おかもと okamoto 岡本
        ふじわら fujiwara 藤原
        かねこ kaneko 金子
        なかの nakano 中野
        みうら miura 三浦
        はらだ harada 原田
        なかがわ nakagawa 中川
        まつだ matsuda 松田
        たけうち takeuchi 竹内 武内
        おの ono 小野
        たむら tamura 田村
        なかやま nakayama 中山
        わだ wada 和田
        いしだ ishida 石田
        もりた morita 森田
        うえだ ueda 上田 植田
        はら hara 原
        うちだ uchida 内田
        しばた shibata 柴田
        さかい sakai 酒井
        みやざき miyazaki 宮崎
        よこやま yokoyama 横山
        たかぎ takagi 高木
        あんどう ando 安藤
        みやもと miyamoto 宮本
        おおの ono 大野
        こじま kojima 小島 児島
        くどう kudo 工藤
        たにぐち taniguchi 谷口
        いまい imai 今井
        たかだ takada 高田
        まるやま maruyama 丸山
        ますだ masuda 増田
        すぎやま sugiyama 杉山
        むらた murata 村田
        おおつか otsuka 大塚
        あらい arai 新井 荒井
        こやま koyama 小山
        ふじもと fujimoto 藤本
        ひらの hirano 平野
        たけだ takeda 武田 竹田
        うえの ueno 上野
        すぎもと sugimoto 杉本
        ちば chiba 千葉
        いわさき iwasaki 岩崎
        さくらい sakurai 桜井
        きのした kinoshita 木下
        のぐち noguchi 野口
        まつお matsuo 松尾
        のむら nomura 野村
        きくち kikuchi 菊地 菊池
        さの sano 佐野
        おおにし onishi 大西
        すぎうら sugiura 杉浦
        いちかわ ichikawa 市川
        ふるかわ furukawa 古川
        はなこ hanako 花子 華子
        たろう taro 太郎
        いちろう ichiro 一郎
        じろう jiro 次郎 二郎
        さぶろう saburo 三郎
        けんじ kenji 健二 賢治 健司 憲二
        けんいち kenichi 健一 賢一 憲一
        ひろし hiroshi 博 浩 弘 寛
        たかし takashi 隆 孝 崇 貴志
        まさお masao 正雄 正男 政夫
        かずお kazuo 一男 和夫 一夫
        よしお yoshio 義男 良雄 芳雄
        ひでき hideki 秀樹 英樹
        なおき naoki 直樹
        だいすけ daisuke 大輔 大介
        しょうへい shohei 翔平 昌平
        しんじ shinji 真司 真治 伸二
        しんぞう shinzo 晋三
        たけし takeshi 武 健 猛 武志
        まこと makoto 誠 真
        あきら akira 明 彰 晃
        おさむ osamu 修 治
        つよし tsuyoshi 剛 毅
        てつや tetsuya 哲也 徹也
        たくや takuya 拓也 卓也
        ゆうき yuki 勇気 祐樹 裕樹 優希
        ゆうた yuta 裕太 雄太 優太
        こうじ koji 浩二 浩司 孝司 幸司
        こういち koichi 浩一 幸一 光一
        さちこ sachiko 幸子
        ゆきこ yukiko 由紀子 雪子 幸子
        けいこ keiko 恵子 慶子 啓子 桂子
        ようこ yoko 洋子 陽子 容子
        かずこ kazuko 和子
        よしこ yoshiko 良子 芳子 美子
        きょうこ kyoko 京子 恭子 今日子
        じゅんこ junko 順子 純子 淳子
        のりこ noriko 典子 紀子 則子
        みちこ michiko 美智子 道子
        ともこ tomoko 友子 智子 知子
        ひろこ hiroko 裕子 博子 弘子 浩子
        まゆみ mayumi 真由美
        あけみ akemi 明美
        なおみ naomi 直美
        めぐみ megumi 恵 恵美
        くみこ kumiko 久美子
        えみこ emiko 恵美子
        さくら sakura 桜 咲良
        あおい aoi 葵
        ひなた hinata 陽向
        あい ai 愛
        まい mai 舞 麻衣
        みさき misaki 美咲
        ななこ nanako 奈々子 菜々子
        あやこ ayako 綾子 文子
        りょうこ ryoko 涼子 良子 亮子
        めぐる meguru 巡
        """;

    private JapaneseNames() {}
}
