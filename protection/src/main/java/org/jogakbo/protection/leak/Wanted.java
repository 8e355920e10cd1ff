package org.jogakbo.protection.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.protection.leak.letters.Letters;
import org.jogakbo.protection.leak.letters.Script;
import org.jogakbo.protection.person.Person;

/** Everything that is looked for: whole forms as strings of letters, and their parts by each way in which they are seen. Immutable. */
final class Wanted {
    /** A part of a form. */
    record Piece(Form form, int index) {
        Form.Part part() {
            return form.parts().get(index);
        }
    }

    static final int SHORTEST_JOINED = 6;
    private static final int SHORTEST_SOUND = 6;
    private static final int SHORTEST_BONES = 5;
    private static final int SHORTEST_TOLD = 3;
    private static final int STEM = 4;
    static final int SHORTEST_PART_SOUND = 6;
    static final int SHORTEST_STEM = 4;
    private static final int TELEPHONE = 8;

    final Patterns latin = new Patterns(3);
    final Patterns sound = new Patterns(3);
    final Patterns bones = new Patterns(3);
    final Patterns bare = new Patterns(2);
    private final Map<String, List<Piece>> pieces = new HashMap<>();
    private final Map<String, List<Piece>> alike = new HashMap<>();
    private final Map<String, List<Piece>> heard = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();

    Wanted(List<Person> persons, List<String> maskedHere) {
        for (Person person : persons) {
            boolean named = !person.isProtected();
            person.names().forEach(name -> add(person.id(), Find.What.NAME, name, named));
            if (!named) {
                person.relatives().forEach(name -> add(person.id(), Find.What.RELATIVE, name, false));
                person.details().forEach(detail -> add(person.id(), Find.What.DETAIL, detail, false));
            }
        }
        maskedHere.forEach(words -> add(0, Find.What.MASKED, words, false));
        latin.ready();
        sound.ready();
        bones.ready();
        bare.ready();
    }

    List<Form> forms() {
        return forms;
    }

    boolean isEmpty() {
        return forms.stream().allMatch(Form::named);
    }

    List<Piece> pieces(String letters) {
        return pieces.getOrDefault(letters, List.of());
    }

    /** Whether a word holds a part of anybody's name, or begins as one does: coarsely, for what is told to an editor. */
    boolean isPart(Letters word) {
        String latin = word.latin();
        return forms.stream()
                .filter(form -> !form.named() && form.what() != Find.What.DETAIL && form.what() != Find.What.MASKED)
                .flatMap(form -> form.parts().stream())
                .map(Form.Part::letters)
                .anyMatch(part -> word.script().isByLetter()
                        ? part.bare().contains(word.bare())
                        : part.latin().length() >= SHORTEST_TOLD
                                && latin.length() >= SHORTEST_TOLD
                                && (latin.contains(part.latin())
                                        || latin.regionMatches(
                                                0,
                                                part.latin(),
                                                0,
                                                Math.max(
                                                        SHORTEST_TOLD + 1,
                                                        part.latin().length() - 2))));
    }

    /** The pieces that begin with the same letters as a word, which may be inflected. */
    List<Piece> alike(String latin) {
        return latin.length() < STEM ? List.of() : alike.getOrDefault(latin.substring(0, STEM), List.of());
    }

    List<Piece> heard(String sound) {
        return heard.getOrDefault(sound, List.of());
    }

    private void add(long person, Find.What what, String given, boolean named) {
        boolean name = what == Find.What.NAME || what == Find.What.RELATIVE;
        if (!name) {
            whole(new Form(person, what, Form.asItStands(given), named, forms.size()));
            return;
        }
        for (Form form : Form.of(person, what, given, named, forms.size())) {
            forms.add(form);
            strings(form);
            for (int n = 0; n < form.parts().size(); n++) {
                piece(new Piece(form, n));
            }
        }
    }

    /** Details and words masked by an editor are looked for as they stand; of a telephone number its end, too, whatever code goes before. */
    private void whole(Form form) {
        String letters = form.whole();
        if (form.parts().isEmpty() || letters.length() < 3) {
            return;
        }
        forms.add(form);
        latin.add(letters, form);
        bare.add(form.parts().getFirst().letters().bare(), form);
        if (letters.length() > TELEPHONE && letters.chars().allMatch(Character::isDigit)) {
            latin.add(letters.substring(letters.length() - TELEPHONE), form);
        }
    }

    private void strings(Form form) {
        boolean several = form.parts().size() > 1;
        if (several) {
            form.joined(Letters::latin).forEach(all -> addFrom(latin, all, SHORTEST_JOINED, form));
            form.joined(Letters::sound).forEach(all -> addFrom(sound, all, SHORTEST_SOUND, form));
            form.joined(Letters::bones).forEach(all -> addFrom(bones, all, SHORTEST_BONES, form));
        }
        if (form.parts().stream().noneMatch(part -> part.letters().script() == Script.LATIN)) {
            form.joined(Letters::bare).forEach(all -> addFrom(bare, all, 2, form));
        }
    }

    private static void addFrom(Patterns patterns, String letters, int shortest, Form form) {
        if (letters.length() >= shortest) {
            patterns.add(letters, form);
        }
    }

    private void piece(Piece piece) {
        Letters letters = piece.part().letters();
        put(pieces, letters.latin(), piece);
        if (!letters.bare().equals(letters.latin())) {
            put(pieces, letters.bare(), piece);
        }
        String stem = stem(letters.latin());
        if (!stem.equals(letters.latin())) {
            put(pieces, "-" + stem, piece);
        } else {
            put(pieces, "-" + letters.latin(), piece);
        }
        boolean spaced = letters.script() == Script.LATIN || letters.script() == Script.SPACED;
        if (spaced && letters.latin().length() >= STEM) {
            put(alike, letters.latin().substring(0, STEM), piece);
        }
        if (letters.sound().length() >= SHORTEST_PART_SOUND) {
            put(heard, letters.sound(), piece);
        }
    }

    /** A word of an inflected language without its ending, coarsely. */
    static String stem(String latin) {
        int end = latin.length();
        while (end > SHORTEST_STEM && "aeiouymg".indexOf(latin.charAt(end - 1)) >= 0) {
            end--;
        }
        return latin.substring(0, end);
    }

    private static void put(Map<String, List<Piece>> map, String key, Piece piece) {
        if (key.length() > 1) {
            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(piece);
        }
    }
}
