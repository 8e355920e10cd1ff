package org.jogakbo.naming.spelling;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Chinese characters of which Korean names are made, by their reading in Hangul, those of family names first. Put together for this
 * project: which characters the press prints behind 이름(…) is its habit, and no data of ICU's has Korean readings.
 */
final class Hanja {
    private static final String TABLE = """
        김 金 이 李 伊 怡 二 利 梨 異 里 박 朴 최 崔 정 鄭 丁 程 正 貞 晶 靜 政 廷 庭 禎 楨 禔 珽 精 定 鼎 汀 征 旌 情 淨 姃 靖 강 姜 康 江 强 剛 鋼 岡 조 趙 曺 曹 祚 朝 照 助 윤 尹 允 潤 胤 倫 鈗 奫 玧
        장 張 蔣 章 莊 長 壯 奬 匠 障 임 林 任 壬 臨 한 韓 漢 翰 閑 限 寒 오 吳 五 悟 旿 午 梧 서 徐 西 瑞 書 舒 緖 誓 抒 諝 신 申 辛 愼 信 新 伸 臣 神 晨 권 權 勸 황 黃 皇 晃 凰 煌 안 安 案 晏 송 宋 松 頌
        류 柳 劉 流 留 琉 유 柳 劉 兪 庾 有 裕 維 唯 由 游 柔 宥 瑜 侑 幽 홍 洪 弘 紅 虹 전 全 田 錢 典 展 傳 銓 고 高 古 孤 문 文 門 紋 問 汶 양 梁 楊 良 陽 洋 亮 樑 손 孫 遜 배 裵 裴 培 백 白 百 栢 伯 허 許
        남 南 男 楠 심 沈 心 深 노 盧 魯 路 老 露 하 河 夏 何 賀 霞 荷 곽 郭 성 成 星 聖 誠 盛 性 晟 聲 城 省 珹 姓 醒 차 車 次 주 朱 周 柱 珠 主 宙 周 洲 周 株 炷 우 禹 雨 佑 祐 宇 友 優 愚 旴 구 具 丘 求 九 龜 球 久
        민 閔 敏 民 珉 旻 玟 愍 나 羅 那 娜 奈 진 陳 秦 眞 真 鎭 珍 進 振 晉 辰 震 璡 軫 지 池 智 志 知 芝 枝 祉 之 地 至 址 誌 엄 嚴 원 元 源 媛 遠 圓 原 願 院 苑 채 蔡 采 彩 천 千 天 泉 川 방 方 房 芳 邦 공 孔 公 功
        현 玄 賢 鉉 炫 顯 現 鉉 泫 玹 縣 眩 함 咸 변 卞 邊 염 廉 여 呂 余 如 汝 麗 추 秋 도 都 道 度 到 桃 燾 소 蘇 素 小 昭 邵 韶 炤 석 石 錫 碩 奭 晳 선 宣 善 鮮 先 仙 璿 旋 설 薛 雪 卨 마 馬 길 吉 연 延 連 燕 蓮 姸 妍 娟 然 淵 沿
        위 魏 偉 暐 표 表 명 明 命 銘 名 溟 기 奇 起 基 氣 紀 記 己 琪 箕 璂 耆 祈 嗜 반 潘 班 般 왕 王 旺 금 琴 今 錦 金 옥 玉 沃 인 印 仁 寅 人 隣 麟 맹 孟 제 諸 濟 帝 모 牟 毛 慕 탁 卓 국 鞠 國 局 어 魚 은 殷 銀 恩 隱 垠 誾 殷 편 片 용 龍 勇 容 用 鎔 庸 瑢
        예 芮 藝 禮 叡 睿 乂 경 慶 京 景 敬 璟 炅 瓊 庚 耕 卿 鏡 봉 奉 鳳 峰 사 史 士 思 師 부 夫 富 가 賈 嘉 佳 歌 可 복 卜 福 馥 태 太 泰 兌 台 목 睦 穆 계 桂 啓 係 피 皮 두 杜 斗 頭 감 甘 鑑 음 陰 빈 賓 彬 斌 동 董 東 棟 桐 洞 同 童 좌 左 온 溫 범 范 凡 範 汎 팽 彭 승 承 昇 勝 丞 升 간 簡 幹 상 尙 尚 相 商 常 祥 想 霜 시 柴 時 詩 始 是 施 갈 葛 단 段 丹 端 旦 호 扈 虎 浩 鎬 昊 皓 好 護 豪 湖 晧 祜 淏 濩
        영 永 英 榮 映 泳 瑛 煐 暎 營 迎 詠 影 令 玲 姈 영 零 瀛 수 洙 秀 守 壽 水 樹 洙 繡 銖 殊 修 琇 受 垂 首 隋 희 熙 姬 喜 希 禧 嬉 羲 熹 僖 姫 噫 준 俊 準 峻 濬 駿 遵 雋 埈 晙 竣 철 哲 喆 鐵 澈 撤 혁 赫 革 爀 奕 훈 勳 勛 訓 薰 焄 壎 勲 熏 환 煥 桓 歡 環 奐 煥 丸 식 植 式 湜 軾 寔 埴 종 鍾 鐘 宗 種 從 棕 재 在 載 宰 才 材 財 栽 梓 哉 再 진 鎭 일 一 日 逸 溢 鎰 壹 자 子 慈 紫 滋 순 順 淳 純 舜 洵 珣 淑 숙 淑 肅 叔 琡 혜 惠 慧 蕙 彗 미 美 未 媚 微 彌 란 蘭 欄 爛 난 蘭 暖 애 愛 화 花 和 華 化 嬅 규 圭 奎 珪 揆 葵 규 閨 광 光 廣 洸 근 根 槿 勤 近 謹 瑾 균 均 鈞 筠 택 澤 宅 擇 학 學 鶴 헌 憲 獻 軒 형 亨 炯 瀅 馨 衡 螢 亨 행 幸 行 杏 향 香 向 享 해 海 解 海 효 孝 曉 效 斅 후 厚 后 垕 휘 輝 徽 暉 흥 興 필 弼 必 泌 평 平 팔 八 판 判 판 춘 春 椿 충 忠 充 沖 치 治 致 稚 칠 七 창 昌 彰 唱 滄 蒼 찬 燦 贊 璨 讚 粲 잔 집 集 직 直 稷 중 中 重 仲 죽 竹 익 益 翼 翊 의 義 毅 宜 儀 意 유 悠 율 律 栗 응 應 凝 월 月 越 운 雲 運 云 芸 욱 旭 昱 郁 煜 頊 욱 완 完 浣 琬 왈 열 烈 悅 說 엽 葉 燁 曄 업 業 언 彦 言 아 雅 娥 兒 芽 我 亞 실 實 室 습 슬 瑟 세 世 洗 勢 歲 섭 燮 涉 攝 삼 三 森 산 山 비 飛 북 北 분 芬 병 丙 炳 秉 柄 昺 兵 병 법 法 발 發 물 무 武 茂 舞 만 萬 滿 晩 말 末 래 來 라 羅 락 樂 洛 려 麗 呂 력 力 렬 烈 렴 령 玲 嶺 令 례 禮 록 綠 鹿 룡 龍 루 륜 倫 률 律 륭 隆 릉 리 李 利 理 莉 里 린 麟 隣 덕 德 悳 대 大 代 담 潭 淡 다 多 茶 녕 寧 녀 女 내 乃 권 권 관 寬 官 觀 冠 과 겸 謙 兼 결 潔 격 格 건 建 健 乾 鍵 거 巨 각 覺 珏 갑 甲 개 介 채 蔡 초 草 楚 初 출 出 쾌 快 타 통 通 풍 豊 豐 풍 楓 하 霞 협 協 회 會 회 욕 육 陸 六 육 肉 윤 潤 융 隆 融 봉 蓬 설 雪 보 寶 甫 普 補 保 본 本 빈 彬 상 庠 생 生 석 奭 식 植
        남궁 南宮 제갈 諸葛 선우 鮮于 황보 皇甫 독고 獨孤 사공 司空 서문 西門
        """;

    private static final Map<String, Set<String>> WRITTEN = new HashMap<>();
    private static final Map<String, Set<String>> READ = new HashMap<>();

    static {
        String reading = "";
        for (String word : TABLE.strip().split("\\s+")) {
            if (Hangul.isSyllables(word)) {
                reading = word;
            } else {
                WRITTEN.computeIfAbsent(reading, _ -> new LinkedHashSet<>()).add(word);
                READ.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(reading);
            }
        }
    }

    private Hanja() {}

    /** The characters, one name's syllable each, that a syllable may stand for; of a family's name of two syllables, both. */
    static Set<String> of(Set<String> hangul) {
        Set<String> all = new LinkedHashSet<>();
        hangul.forEach(one -> all.addAll(WRITTEN.getOrDefault(one, Set.of())));
        return all;
    }

    /** The Hangul names that a row of characters may be read as; none where a character is not listed. */
    static List<String> read(String name) {
        List<String> ways = List.of("");
        for (int i = 0; i < name.length(); i++) {
            Set<String> readings = READ.getOrDefault(name.substring(i, i + 1), Set.of());
            ways = ways.stream()
                    .flatMap(head -> readings.stream().map(one -> head + one))
                    .limit(4)
                    .toList();
        }
        return ways;
    }
}
