package org.jogakbo.naming.ideograph;

import java.util.Set;

/** Words that make a name of the family's name beside them, in scripts without capitals and spaces. */
public final class Honorifics {
    private static final Set<String> BEHIND =
            Set.of(("先生 女士 小姐 同志 太太 夫人 老师 老師 教授 律师 律師 医生 醫生 医师 博士 主席 书记 書記 校长 校長 总 總 局长 局長 部长 队长 隊長 "
                            + "经理 經理 师傅 師傅 姓 某 氏 父 母 妻 家 さん さま 様 君 くん ちゃん 被告 容疑者 受刑者 選手 記者 社長 議員 首相 大臣 監督 医師 弁護士 会長 課長 部長 店長 死刑囚 元")
                    .split(" "));
    private static final String BEFORE = "老小阿";

    private Honorifics() {}

    /** Whether what follows a family's name begins with a title. */
    public static boolean begin(String after) {
        for (int length = Math.min(3, after.length()); length > 0; length--) {
            if (BEHIND.contains(after.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this letter before a family's name makes one of it: {@code 老陈}, {@code 小陈}. */
    public static boolean precedes(char before) {
        return BEFORE.indexOf(before) >= 0;
    }
}
