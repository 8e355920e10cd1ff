package org.jogakbo.protection.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jogakbo.protection.review.Suggestion.Kind;

/** Invented sentences: {@code +} where a kind is to be suggested, {@code -} where it is not. */
final class Sentences {
    private static final Map<Kind, List<String[]>> OF = new EnumMap<>(Kind.class);

    static {
        put(Kind.PSEUDONYM, """
            + Hanna (alias), a weaver, came in spring.
            + Wren, a pseudonym, mends nets.
            + Ola – not her real name – mends nets.
            + A cook whose name is withheld spoke to us.
            + The skipper, whose real name has been changed, rowed on.
            + The man spoke on condition of anonymity.
            + She asked not to be named.
            + 배를 젓는 새벽(가명)은 웃었다.
            + 새벽 씨(29·가명)는 웃었다.
            + 익명을 요구한 한 선원은 이렇게 말했다.
            + 이름을 밝히지 않은 어부가 다가왔다.
            + 그는 이슬이라는 가명을 쓴다.
            - The boat was named after a heron.
            - He signed with his real name.
            - Payment was withheld for a week.
            - The alias of the command is short.
            - 배의 이름을 새로 지었다.
            - 그는 이름을 크게 밝혔다.
            - 익명 게시판은 닫혔다.""");
        put(Kind.PERSON, """
            + “We wait,” said Tamsin Oreld.
            + Tamsin Oreld, 41, mends nets.
            + Min Haeryang told us about the tide.
            + Mr. Penrudd came late.
            + Ms Oreld came late.
            + Yun Sae-bom, who came in spring, is well.
            + According to a note, according to Dorrin Vask nothing moved.
            + Ivo T. Marrack (63) sells rope.
            + 민해량 씨는 배를 저었다.
            + 민해량(52)은 배를 저었다.
            + 윤새봄(41·가명) 옆에서 민해량(52)씨가 웃었다.
            + 노다래 할머니는 문을 열었다.
            - North Korea said nothing.
            - The Mill Gazette said so on Friday.
            - The Harbour Committee told the ferry crew to wait.
            - According to Human Rights groups it is worse.
            - The ferry leaves at 9, and again at 12.
            - Last Monday, 12 boats came.
            - In Spring the nets are mended.
            - 날씨가 흐렸다.
            - 솜씨가 좋은 목수가 왔다.
            - 글씨는 작았다.
            - 마음씨 고운 사람이 많다.
            - 통일부는 답하지 않았다.""");
        put(Kind.TELEPHONE, """
            + Call 010-5550-1234 after six.
            + Ring +82 10 5550 1234 at night.
            + Ring +44 20 7946 0018 at night.
            + The office is at (202) 555-0143.
            + The office is at 202-555-0143.
            + 전화는 02-555-0199이다.
            + 문의: 031-555-0188.
            + 연락처 010 5550 1234 로 걸었다.
            - It was 2021-06-19.
            - They counted 1,200,345 nets.
            - The score was 10-12.
            - Between 1995-1998 it was dry.
            - 2021.06.19 12:30:00
            - 가격은 10,000-20,000원이다.
            - ISBN 978-3-16-148410-0 is a book.""");
        put(Kind.MAIL, """
            + Write to wren@mill.example today.
            + 편지는 saebyeok.n@harbour.example 로 보낸다.
            - Find us @harbour on the wall.
            - Two nets @ 5 each.""");
        put(Kind.STREET, """
            + She lives at 12 Lower Quay Street now.
            + He moved to 48B Heron Lane in May.
            + They meet at 7 Tide Road.
            + 그는 갯마을시 물새로 12에 산다.
            + 집은 갈매구 바람길 34-2이다.
            + 노을동 123-4번지에 산다.
            + 그 집은 103동 1502호다.
            - 12 Boats left the quay.
            - In 2014 Main Street was wide.
            - 그는 여러 이유로 3번 떠났다.
            - 서울시 바로 2일 뒤에 왔다.
            - 도로 12개가 막혔다.""");
        put(Kind.BIRTH_DATE, """
            + She was born on 3 March 1984 in the hills.
            + Born March 3, 1984, he rows.
            + Date of birth: 1984-03-03.
            + Her birthday is 3 March 1984.
            + 그는 1984년 3월 3일 태어났다.
            + 1984년 3월 3일생인 그는 배를 탄다.
            + 생년월일: 1984.03.03
            - The ferry line was born in 1984.
            - On 3 March 1984 the ferry sank.
            - 1984년 3월 3일 배가 떠났다.
            - 그 생각은 1984년에 태어났다.""");
        put(Kind.IDENTITY_NUMBER, """
            + Her papers say 840303-2123456.
            + His number is 840303-1******.
            + 주민등록번호는 840303-2123456이다.
            + He showed passport no. M12345678.
            + 여권번호 M123A4567 을 적었다.
            - They caught 840303 herrings.
            - Order 123456-7890123 was sent.
            - Her passport was taken in 2014.
            - 여권을 잃어버렸다.""");
        put(Kind.MINOR, """
            + His son, 9, rows too.
            + Her daughter Ola, 12, mends nets.
            + A 12-year-old girl waited.
            + A nine-year-old boy waited.
            + The boy was 7 when they left.
            + A 14-year-old named Ola came along.
            + Ola Oreld, 15, came along.
            + She was only 11 years old.
            + 아들(9)은 학교에 간다고 9살 아들이 말했다.
            + 12세 소녀가 기다렸다.
            + 새봄(11)은 그림을 그린다.
            + 중학교 2학년인 아이가 있다.
            + 초등학생 아들과 함께 왔다.
            - His son, 29, rows too.
            - A 12-year-old boat lay there.
            - The ferry leaves at 9.
            - The boy waited 9 hours.
            - 15세 이상 관람가이다.
            - 초등학생 수가 줄었다.
            - 두 살림을 9살림이라 하지 않는다.
            - 52세 어부가 말했다.
            - Three boats, 12 nets.""");
        put(Kind.FAMILY, """
            + Her mother is still in Saltmere.
            + His parents and sister remain in the valley.
            + My brother, who still lives there, knows nothing.
            + He left his daughter behind.
            + She fears for her family.
            + Relatives still in the valley were questioned.
            + 북에 남은 가족이 걱정된다.
            + 어머니는 아직 북한에 남아 있다.
            + 고향에 두고 온 딸을 생각한다.
            - Her mother mends nets in the yard.
            - The family left together.
            - His parents came in May.
            - 가족이 함께 왔다.
            - 가족사진이 벽에 걸려 있다.
            - 어머니는 김치를 담갔다.""");
        put(Kind.ROUTE, """
            + They crossed the Tavel near Saltmere at night.
            + She crossed the frozen river on 3 March 2014.
            + He waded the Tavel River below Old Weir.
            + They fled through Saltmere, Orrin and Vask to Penmoor.
            + She escaped from Saltmere through Orrin to Vask.
            + The brokers led them via Orrin and then to Vask.
            + 그들은 오린과 바스크를 거쳐 탈북했다.
            + 솔미어 인근에서 강을 건넜다.
            + 2014년 3월 3일 밤 강을 건넜다.
            - The bridge crosses the river.
            - She crossed the street.
            - The train runs via Orrin and then to Vask.
            - He went through Monday papers.
            - 강을 건너는 다리가 있다.
            - 서류와 절차를 거쳐 배를 샀다.
            - They crossed the road near Saltmere.""");
    }

    private Sentences() {}

    static List<String[]> of(Kind kind) {
        return Objects.requireNonNull(OF.get(kind));
    }

    private static void put(Kind kind, String rows) {
        OF.put(
                kind,
                Arrays.stream(rows.split("\n", -1))
                        .map(row -> row.split(" ", 2))
                        .toList());
    }
}
