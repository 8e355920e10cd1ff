package org.jogakbo.naming.script;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The common given names of Arabic letters with their usual spellings in Latin ones, and the particles of names. Put together for this
 * project from what everybody can read in the press; the vowels of names are not written, so no rule finds them.
 */
final class ArabicNames {
    private static final String TABLE = """
        محمد mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud muhamed mohamet mahomed mohd muhammet
        محمود mahmoud mahmud mahmood
        احمد ahmed ahmad ahmet achmed ahmaad
        حامد hamed hamid
        حميد hamid hameed
        علي ali aly alee
        حسن hassan hasan hasen hassen
        حسين hussein husayn hussain hossein husain hossain hosein hoseyn husein hocine houssein
        عمر omar umar omer
        عثمان othman uthman osman usman ousmane
        عبد abd abdul abdel abdal abdol abdoul abdu abdur abdus abdud abdun abdut abdush abdurr abder abdes abdol
        الله allah ullah llah ollah
        الرحمن alrahman rahman arrahman errahman ulrahman elrahman urrahman
        الرحيم alrahim rahim rahim arrahim errahim raheem alraheem
        عبدالله abdullah abdallah abdulla abdalla abdollah
        عبدالرحمن abdulrahman abdurrahman abdelrahman abdalrahman abderrahman abderrahmane
        عبدالعزيز abdulaziz abdelaziz abdalaziz
        العزيز alaziz aziz elaziz ulaziz
        عزيز aziz azeez
        ابو abu abou aboo
        ابا aba abu abou
        ابي abi abu aby
        ابن ibn bin ben
        بن bin ben ibn
        بنت bint bent
        ام umm oum um om
        ال al aal el
        ابراهيم ibrahim ebrahim ibraheem brahim abraham ibrahimi
        اسماعيل ismail ismael ismaeel esmail ismayil
        اسحاق ishaq ishak isaac eshagh
        يعقوب yaqub yacoub yaqoub yakub jacob
        يوسف yusuf youssef yousef yosef yusef yousuf youcef yussef yousif yusif josef
        موسي musa moussa mousa moosa
        عيسي issa isa eissa essa aissa
        داود dawood daoud dawud daud davud
        سليمان suleiman sulayman soleiman sulaiman soliman suleyman sleiman solaiman
        ايوب ayoub ayub ayyub
        يحيي yahya yehia yahia
        زكريا zakaria zakariya zakariyya
        هارون haroun harun haroon
        نوح nuh nooh noah
        ادم adam adem
        خالد khaled khalid kaled
        خليل khalil khaleel
        سعيد said saeed saied sayeed saeid
        سعد saad sad
        سالم salem salim
        سليم salim saleem selim
        سمير samir sameer
        سامي sami samy
        صالح saleh salih salah
        صلاح salah saleh
        طارق tariq tarek tareq tarik
        طاهر tahir taher
        طه taha
        عادل adel adil
        عامر amer amir
        امير amir ameer emir
        عباس abbas
        عصام issam essam isam
        عماد imad emad
        علاء alaa ala
        علا alaa ala
        غسان ghassan gassan
        فارس fares faris
        فاروق farouk faruq farooq farouq
        فهد fahd fahad
        فيصل faisal faysal feisal
        قاسم qasim qassem kassem kasim qassim ghasem qasem kacem
        كريم karim kareem
        كمال kamal kemal
        ماجد majed majid
        مجيد majid majeed
        مالك malik malek
        مروان marwan merwan
        مصطفي mustafa mostafa moustafa mustapha mostapha
        منصور mansour mansur mansoor
        نادر nader nadir
        ناصر nasser nasir naser nassir
        نبيل nabil nabeel
        نزار nizar
        هاشم hashim hashem
        هاني hani hany
        هشام hisham hesham hicham
        وليد walid waleed
        ياسر yasser yasir yaser
        ياسين yassin yasin yaseen yassine
        زياد ziad ziyad
        زيد zaid zayd zeid
        زين zain zayn zein
        بلال bilal belal
        بشار bashar
        بشير bashir basheer bachir
        جابر jaber jabir gaber
        جعفر jafar jaafar jaffar jafer gaafar
        جمال jamal gamal djamel jamaal
        جميل jamil jameel gamil
        حبيب habib habeeb
        حمزه hamza hamzah
        حمد hamad hamed
        حيدر haider haidar hayder haydar
        رامي rami ramy
        رشيد rashid rasheed rachid
        راشد rashed rashid
        رضا reza rida rezza ridha redha
        رياض riyad riad riyadh
        شريف sharif sherif shareef cherif
        ضياء diaa zia diya
        عارف arif aref
        انور anwar anwer
        اكرم akram
        اسامه osama usama oussama
        ايمن ayman aiman
        ايمان iman eman imane
        فاطمه fatima fatemeh fatma fatimah fatimeh fathima
        عائشه aisha ayesha aysha aicha
        عايشه aisha ayesha aysha aicha
        خديجه khadija khadijah khadijeh
        مريم maryam mariam miriam meryem
        زينب zaynab zainab zeinab zeynab
        زهراء zahra zahraa
        زهره zahra zohreh zohra zehra
        ليلي layla leila laila leyla
        سلمي salma selma
        سميره samira sameera
        سعاد suad souad
        نور nour noor nur
        نوره nora noura norah
        هدي huda hoda houda
        هند hind hend
        امينه amina aminah ameena
        امل amal
        دينا dina
        رنا rana
        ريم reem rim
        سماح samah
        سناء sana sanaa
        شيماء shaimaa shayma shaima
        صفيه safiya safia safiyya
        لبني lubna lobna
        مني muna mona mouna
        نادي nadi
        ناديه nadia nadya
        نجاه najat
        وفاء wafa wafaa
        ياسمين yasmin yasmine jasmin yasmeen
        الحسن alhassan hassan elhassan
        الدين aldin eldin uddin addin eddin eddine aldeen uldin aldine udin
        نظام nizam
        جلال jalal galal
        رحمن rahman rehman
        رحيم rahim raheem
        رحمه rahma
        شاه shah
        خان khan
        بهرام bahram
        پرویز parviz pervez parvez
        مهدي mahdi mehdi
        مرتضي morteza murtaza murtada
        مجتبي mojtaba mujtaba
        پریسا parisa
        شیرین shirin shireen
        نرگس narges nargis nargess
        نسرین nasrin nasreen nesrin
        فرهاد farhad
        فریدون fereydoun faridun fereidoon
        بهروز behrouz behruz behrooz
        داریوش dariush daryoush darius
        سهراب sohrab
        رستم rostam rustam
        مسعود masoud massoud masood masud
        شاهین shahin shaheen
        نواز nawaz
        اقبال iqbal eqbal
        عمران imran omran emran
        بیگم begum begam
        جان jan
        """;

    private static final Map<String, Set<String>> LATIN = new HashMap<>();
    private static final Map<String, Set<String>> ARABIC = new HashMap<>();
    private static final Set<String> HEADS = Set.of("عبد", "ابو", "ابا", "ابي", "ابن", "بن", "بنت", "ام", "ال");

    static {
        TABLE.lines().forEach(line -> {
            List<String> words = List.of(line.strip().split(" +"));
            String arabic = plain(words.getFirst());
            words.stream().skip(1).forEach(latin -> {
                LATIN.computeIfAbsent(arabic, _ -> new LinkedHashSet<>()).add(latin);
                ARABIC.computeIfAbsent(latin, _ -> new LinkedHashSet<>()).add(arabic);
            });
        });
    }

    private ArabicNames() {}

    /** Without hamza, signs and the shapes of Persian letters; a name's dead {@code t} is an {@code h}. */
    static String plain(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = "أاإاآاٱاىيئيیيؤوکكةه".indexOf(c);
            boolean sign = c == '\u0640' || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!sign) {
                out.append(at >= 0 && at % 2 == 0 ? "أاإاآاٱاىيئيیيؤوکكةه".charAt(at + 1) : c);
            }
        }
        return out.toString();
    }

    /** Spellings in Latin letters; none for a name that is not in the table. */
    static Set<String> latin(String plain) {
        return LATIN.getOrDefault(plain, Set.of());
    }

    static Set<String> arabic(String latin) {
        return ARABIC.getOrDefault(latin, Set.of());
    }

    /** Whether a word, in either script, makes one name with the word behind it: {@code عبد}, {@code ابن}, {@code abu}. */
    static boolean isHead(String word) {
        return HEADS.contains(plain(word));
    }
}
