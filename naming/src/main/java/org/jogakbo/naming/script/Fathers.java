package org.jogakbo.naming.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names after the father that Russian, Ukrainian and Belarusian print between given and family name, in all their cases. */
public final class Fathers {
    private static final String STEMS =
            "александро олександро алексее олексійо андрее андрійо анатолье анатолійо антоно аркадье артемо богдано борисо валентино "
                    + "валерье валерійо василье вадимо викторо вікторо виталье віталійо владимиро володимиро владиславо вячеславо всеволодо геннадье "
                    + "георгие григорье григоро данило денисо дмитрие дмитро евгенье евгение євгено егоро захаро ивано івано игоре ігоро константино костянтино "
                    + "леонидо леонідо льво максимо марко матвее михайло мыколайо миколайо николае олего павло петро романо руслано рустамо "
                    + "семено сергее сергійо станиславо степано святославо тарасо тимофее тимуро федоро филиппо эдуардо юрье юрійо юхимо яковле якимо ярославо "
                    + "ахмедо магомедо марато рашидо исае наумо арсене аслано";
    private static final String HIS = "вич вича вичу вичем виче вичі вичеві";
    private static final String HERS = "вна вны вне вну вной вною вни вні";

    public static final Set<String> NAMES = names();

    private Fathers() {}

    private static Set<String> names() {
        Set<String> all = new LinkedHashSet<>();
        for (String stem : STEMS.split(" ")) {
            List.of(HIS.split(" ")).forEach(end -> all.add(stem + end));
            List.of(HERS.split(" ")).forEach(end -> all.add(stem + end));
            if (stem.endsWith("йо") || stem.endsWith("ро") || stem.endsWith("но") || stem.endsWith("ло")) {
                String ukrainian = stem.endsWith("йо")
                        ? stem.substring(0, stem.length() - 2) + "ї"
                        : stem.substring(0, stem.length() - 1) + "і";
                List.of(HERS.split(" ")).forEach(end -> all.add(ukrainian + end));
            }
        }
        for (String stem : List.of("иль", "ник", "кузьм", "фом", "лук", "сав", "ілл")) {
            List.of("ич", "ича", "ичу", "ичем", "инична", "иничны", "иничне", "иничну")
                    .forEach(end -> all.add(stem + end));
            List.of("итич", "итича", "итичу", "итичем", "итична", "итичны", "итичне", "итичну")
                    .forEach(end -> all.add(stem + end));
        }
        return all;
    }
}
