package org.jogakbo.protection.review;

import java.util.List;
import org.jogakbo.protection.review.Suggestion.Kind;

/** Family still in danger, and ways on which people flee: both are of use to whoever hunts them. */
final class Dangers {
    static final String KIN =
            "(?:family|families|parents|mother|father|brothers?|sisters?|siblings|sons?|daughters?|children|child|wife|husband|relatives|kin|grandmother|grandfather|grandparents|aunts?|uncles?|cousins?|nephews?|nieces?)";
    static final String KIN_KOREAN =
            "(?:가족|식구|친척|부모|어머니|아버지|남동생|여동생|동생|언니|누나|오빠|형제|자매|아들|딸|자식|자녀|아이들|남편|아내|할머니|할아버지|조카|삼촌|이모|고모)";
    private static final String OWN = "\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Ww]hose) (?:[a-z-]{2,12} ){0,2}" + KIN
            + "(?: (?:and|or) (?:[a-z-]{2,12} ){0,2}" + KIN + ")?";
    private static final String PLACE = "\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30})?";
    private static final String FLIGHT =
            "\\b(?:cross(?:ed|ing)?|escap\\w+|fled|flee\\w*|defect\\w*|smuggl\\w+|brokers?|refugees?|guided?|hid(?:den|ing)?|border|route|slipped)\\b";
    private static final String NORTH = "(?:북|북한|북조선|북녘|북쪽|이북|고향|그곳|조선)";
    private static final String FLIGHT_KOREAN = "탈북|탈출|도강|입국|망명|국경|브로커|도망|피신";

    static final List<Cue> CUES = List.of(
            Cue.of(
                    Kind.FAMILY,
                    OWN
                            + ",? (?:who )?(?:(?:is|are|was|were) (?:still|left behind|trapped|stuck|being held|held)|still (?:lives?|lived|remains?|remained)|remains?|remained|stayed behind|stayed in)\\b[^.;]{0,40}"
                            + "|\\b(?:left|leaving|leave) " + OWN.substring(2) + " behind\\b"
                            + "|\\b(?i:" + KIN
                            + ") (?:(?:still|left|who remain|remaining|left behind) )(?:in|inside|across|behind)\\b[^.;]{0,30}"
                            + "|\\b[Ff]ear(?:s|ed|ing)? (?:for|of reprisals? against) " + OWN.substring(2),
                    "Family who may pay for what is told here."),
            Cue.of(
                    Kind.FAMILY,
                    NORTH + "에 (?:아직 |여전히 |홀로 )?(?:남은|남아 ?있는|남겨진|남겨 ?둔|두고 온|있는|사는|살고 있는) (?:[가-힣]{1,4} )?" + KIN_KOREAN
                            + "|" + KIN_KOREAN + "(?:이|가|은|는|들이|들은|께서)? (?:아직도? |여전히 |지금도 )?" + NORTH
                            + "에 (?:남아|남겨|살고|있)[가-힣]{0,3}|남은 가족|" + KIN_KOREAN
                            + "(?:을|를|과|와)? (?:북에 |고향에 )?두고 (?:왔|온|떠)[가-힣]{0,2}",
                    "Family who may pay for what is told here."),
            Cue.of(
                    Kind.ROUTE,
                    "\\b(?:cross(?:ed|ing)?|waded?|swam|forded|rowed across|walked across|slipped (?:over|across)) (?:the |into )?(?:frozen )?(?:"
                            + PLACE
                            + "|river|border|strait|frontier)(?: [Rr]iver)?[^.;]{0,40}?\\b(?:near|at|by|outside|below|above|from|opposite|between) (?:the )?(?:[a-z]{2,12} )?(?:of )?"
                            + PLACE,
                    "The place of a crossing: the next one may be waited for there."),
            Cue.of(
                    Kind.ROUTE,
                    "\\b(?:cross(?:ed|ing)?|waded?|swam|forded) (?:the )?(?:frozen )?(?:" + PLACE
                            + "|river|border|strait|frontier)(?: [Rr]iver)?[^.;]{0,60}?\\b(?:on )?(?:the night of )?"
                            + Particulars.DAY,
                    "The day of a crossing: guards and guides can be told by it."),
            Cue.with(
                    Kind.ROUTE,
                    "\\b(?:via|through|by way of) " + PLACE + "(?:, " + PLACE
                            + "){0,4},? (?:and|then|to|into) (?:then )?(?:on )?(?:to )?" + PLACE,
                    FLIGHT,
                    "A way from place to place: the next ones may need it."),
            Cue.with(
                    Kind.ROUTE,
                    "\\bfrom " + PLACE + ",? (?:through|to|via|over) " + PLACE
                            + "(?:,? (?:and |then )?(?:on )?(?:to|into) " + PLACE + "){1,4}",
                    FLIGHT,
                    "A way from place to place: the next ones may need it."),
            Cue.with(
                    Kind.ROUTE,
                    "[가-힣]{2,8}(?:(?:과|와|,|·|을 지나|를 지나) ?[가-힣]{2,8}){1,4}(?:을|를) (?:거쳐|경유해|통해)",
                    FLIGHT_KOREAN,
                    "A way from place to place: the next ones may need it."),
            Cue.of(
                    Kind.ROUTE,
                    "[가-힣]{2,8} (?:근처|인근|부근|맞은편|쪽)(?:의|에서|으로)? ?[^.]{0,20}(?:강|국경|철책|분계선|바다)(?:을|를) (?:[가-힣]{1,6} )?(?:건[너넜넌]|넘)[가-힣]{0,2}"
                            + "|\\d{4}년 ?\\d{1,2}월(?: ?\\d{1,2}일)?[^.]{0,20}(?:강|국경|철책|분계선)(?:을|를) (?:[가-힣]{1,6} )?(?:건[너넜넌]|넘)[가-힣]{0,2}",
                    "Place or day of a crossing: the next one may be waited for there."));

    private Dangers() {}
}
