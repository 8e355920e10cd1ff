package org.jogakbo.naming.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The cases of Slavic names by their endings alone, one line an ending: what falls off, and what stands instead. Lower case. */
final class Declension {
    private record Ending(String tail, int cut, List<String> forms) {}

    /** The first line that fits counts. Behind the bar: what follows once so many letters are cut. */
    private static final List<Ending> ENDINGS =
            """
        ский,ський,цкий,цький,зький 2| ий ого ому им ом ім ая ой ую ою а ої ій у і ие их ими
        ски,цки 1| и а о и
        скі,цкі 1| і ага аму ім ая ай ую ой ія іх імі
        ая 2| ая ой ую ою ий ый ие ые их ых
        ська,цька,зька 1| а ої ій у ою і ий
        ска,цка 1| а е у ой ою ої ій и
        ова,ева,ёва,ина,ына,іна,їна,ава 1| а ой ою у ы е ої ій и і о ым ых
        ов,ев,ёв,ин,ын,ів,їв,єв,оў,аў,еў,ёў 0| _ а у ым ом е и ы ых ими ыми им ові і
        вна,чна,шна 1| а ы е у ой ою и і о
        ия,ія 1| я и ю ей ею ї єю е й
        ья,ея 1| я и е ю ей ёй ею ям
        ко 1| о а у ом е ові ові и ів ам
        их,ых 0| _
        ец 2| ец ца цу цом цем це цы ців цеві
        ок,ек,ёк 2| ок ек ёк ка ку ком ке ки кові ку кам
        ень 3| ень ня ню нем нём не ні
        ел 2| ел ла лу лом ле ло
        ^лев 2| ев ьва ьву ьвом ьве ева еву евом
        ий,ій,ый 2| ий ій ый ия ию ием ии ія ію ієм ієві ого ому им ым ом ої ой ая ую
        ей 2| ей ея ею еем ее ья ью ьём ьем ье еї еєм
        й 1| й я ю ем ём е ї єм єві
        ь 1| ь я ю ем ём е и і єм еві ью ей
        га,ґа 2| га ги ге гу гой гою зі го
        ка 2| ка ки ке ку кой кою ці ко
        ха 2| ха хи хе ху хой хою сі хо
        а 1| а ы и е у ой ою ей ею і о ам
        я 1| я и е ю ей ею ї єю єю ям
        о 1| о а у ом е ові і
        е,и,у,ю,ы,і,ї,э,є 0| _
        """.strip().lines().flatMap(Declension::endings).toList();

    private static final List<String> CONSONANT = List.of(
            "", "а", "у", "ом", "ем", "е", "и", "ы", "і", "ові", "еві", "ам", "ами", "ах", "ов", "ей", "ів", "ою");

    private static final String[][] SEXES = {
        {"ова", "ов"},
        {"ева", "ев"},
        {"ёва", "ёв"},
        {"ина", "ин"},
        {"ына", "ын"},
        {"іна", "ін"},
        {"їна", "їн"},
        {"ская", "ский"},
        {"цкая", "цкий"},
        {"ська", "ський"},
        {"цька", "цький"},
        {"зька", "зький"},
        {"ская", "скі"},
        {"ска", "ски"},
        {"цка", "цки"},
        {"ова", "оў"},
        {"ава", "аў"},
        {"ева", "еў"},
        {"ёва", "ёў"},
        {"ова", "ів"},
        {"ева", "їв"},
        {"ая", "ый"},
        {"ая", "ой"},
        {"ая", "ий"}
    };

    private Declension() {}

    private static Stream<Ending> endings(String line) {
        String[] sides = line.strip().split("\\|");
        String[] head = sides[0].split(" ");
        List<String> forms = List.of(sides[1].strip().replace("_", "").split(" ", -1));
        return List.of(head[0].split(",")).stream().map(tail -> new Ending(tail, Integer.parseInt(head[1]), forms));
    }

    /** The word in every case, itself first. */
    static Set<String> of(String word) {
        Set<String> all = new LinkedHashSet<>(List.of(word));
        for (Ending ending : ENDINGS) {
            if (("^" + word).endsWith(ending.tail()) && word.length() > ending.cut()) {
                String stem = word.substring(0, word.length() - ending.cut());
                ending.forms().forEach(form -> all.add(stem + form));
                return all;
            }
        }
        CONSONANT.forEach(form -> all.add(word + form));
        return all;
    }

    /** A family's name as the other sex bears it; none where both bear it alike. */
    static Set<String> otherSex(String word) {
        Set<String> others = new LinkedHashSet<>();
        for (String[] pair : SEXES) {
            for (int from = 0; from < 2; from++) {
                String tail = pair[from];
                if (word.endsWith(tail) && word.length() > tail.length() + 1) {
                    others.add(word.substring(0, word.length() - tail.length()) + pair[1 - from]);
                }
            }
        }
        return others;
    }
}
