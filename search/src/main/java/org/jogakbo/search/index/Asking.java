package org.jogakbo.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jogakbo.search.analysis.HangulPairs;
import org.jogakbo.search.analysis.Syllables;
import org.jogakbo.search.analysis.Word;
import org.jogakbo.search.analysis.Word.Kind;
import org.jogakbo.search.analysis.Words;

/**
 * Makes an index query of what a person typed. Each word may be found in the title, the text or the names around it,
 * as printed or by a weaker way: as one with its neighbour, by its stem, by its syllables.
 */
final class Asking {
    private static final float TITLE = 2.5f;
    private static final float BODY = 1f;
    private static final float ALSO = 0.8f;
    private static final float WHOLE = 1.2f;
    private static final float STEM = 0.6f;
    private static final float PAIRS = 0.3f;
    private static final float TIES = 0.2f;
    private static final int LONGEST = 48;

    /** Words of grammar: welcome, but not wanted, when others stand beside them. */
    private static final Set<String> GRAMMAR = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that",
            "the", "to", "was", "were", "with");

    private final List<Asked> asked;

    /** A wish and its words: the parts in order, and all. */
    private record Asked(Wish wish, List<Word> parts, List<Word> all) {
        boolean isGrammar() {
            return parts.size() == 1 && GRAMMAR.contains(parts.getFirst().term()) && !wish.phrase();
        }

        /** The one Latin syllable that it is, or nothing. */
        String syllable() {
            boolean one = parts.size() == 1 && !wish.phrase() && !wish.unwanted();
            String term = one ? parts.getFirst().term() : "";
            return Syllables.isSyllable(term) ? term : "";
        }
    }

    Asking(String text, Words words) {
        this.asked = Wish.of(Words.normal(text)).stream()
                .map(wish -> asked(wish, words))
                .filter(one -> !one.parts().isEmpty())
                .toList();
    }

    private static Asked asked(Wish wish, Words words) {
        List<Word> all = words.of(wish.text());
        List<Word> parts = all.stream()
                .filter(word -> word.kind() == Kind.PART)
                .limit(LONGEST)
                .toList();
        return new Asked(wish, parts, all);
    }

    /** How many things are wanted. */
    int wanted() {
        return (int) asked.stream().filter(one -> !one.wish().unwanted()).count();
    }

    /** Finds what has every word, or, if told so, any of them. */
    Query query(boolean any) {
        boolean onlyGrammar = asked.stream().allMatch(one -> one.wish().unwanted() || one.isGrammar());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            if (one.wish().unwanted()) {
                query.add(printed(one), Occur.MUST_NOT);
            } else {
                boolean optional = any || (one.isGrammar() && !onlyGrammar);
                query.add(wanted(i), optional ? Occur.SHOULD : Occur.MUST);
            }
        }
        if (wanted() == 0) {
            query.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        return query.build();
    }

    private Query wanted(int i) {
        Asked one = asked.get(i);
        List<Query> ways = new ArrayList<>();
        inFields(ways, one.parts(), 1);
        if (!one.wish().phrase()) {
            if (!addWholes(ways, one)) {
                addPairs(ways, one);
            }
            addStem(ways, one);
            addNeighbours(ways, i);
        }
        addJoined(ways, one);
        return new DisjunctionMaxQuery(ways, TIES);
    }

    /** As printed, or by its compound: for what is not wanted. */
    private static Query printed(Asked one) {
        List<Query> ways = new ArrayList<>();
        inFields(ways, one.parts(), 1);
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Whether morphology knows the word as one compound. */
    private static boolean addWholes(List<Query> ways, Asked one) {
        int before = ways.size();
        int start = one.parts().getFirst().start();
        int end = one.parts().getLast().end();
        for (Word word : one.all()) {
            if (word.kind() == Kind.WHOLE && word.start() <= start && word.end() >= end) {
                inFields(ways, word.term(), WHOLE);
            }
        }
        return ways.size() > before;
    }

    private static void addStem(List<Query> ways, Asked one) {
        if (one.parts().size() > 1) {
            return;
        }
        String stem = one.all().stream()
                .filter(word -> word.kind() == Kind.STEM)
                .map(Word::term)
                .findFirst()
                .orElse("~" + one.parts().getFirst().term());
        inFields(ways, stem, STEM);
        if (!stem.substring(1).equals(one.parts().getFirst().term())) {
            inFields(ways, stem.substring(1), STEM);
        }
    }

    /** Two syllables are too few: they stand in many a word by chance. */
    private static void addPairs(List<Query> ways, Asked one) {
        if (HangulPairs.syllables(one.wish().text()) > 2) {
            List<Word> pairs = HangulPairs.of(one.wish().text());
            ways.add(new BoostQuery(phrase(Fields.PAIRS, pairs.subList(0, Math.min(LONGEST, pairs.size()))), PAIRS));
        }
    }

    /** Syllables of a name typed apart may be printed as one. */
    private void addNeighbours(List<Query> ways, int i) {
        String syllable = asked.get(i).syllable();
        if (syllable.isEmpty()) {
            return;
        }
        if (i > 0 && !asked.get(i - 1).syllable().isEmpty()) {
            inFields(ways, asked.get(i - 1).syllable() + syllable, 1);
        }
        if (i + 1 < asked.size() && !asked.get(i + 1).syllable().isEmpty()) {
            inFields(ways, syllable + asked.get(i + 1).syllable(), 1);
        }
    }

    /** What is typed with a hyphen, or within quotes, may be printed as one. */
    private static void addJoined(List<Query> ways, Asked one) {
        List<Word> parts = one.parts();
        for (int i = 0; i + 1 < parts.size(); i++) {
            Word first = parts.get(i);
            Word second = parts.get(i + 1);
            boolean hyphen = one.all().stream()
                    .anyMatch(word -> word.kind() == Kind.JOINED && word.position() == first.position());
            if (hyphen || (Syllables.isSyllable(first.term()) && Syllables.isSyllable(second.term()))) {
                List<Word> joined = new ArrayList<>(parts.subList(0, i));
                joined.add(new Word(
                        first.term() + second.term(), first.start(), second.end(), first.position(), Kind.PART));
                parts.subList(i + 2, parts.size()).forEach(word -> joined.add(earlier(word)));
                inFields(ways, joined, 1);
            }
        }
    }

    private static Word earlier(Word word) {
        return new Word(word.term(), word.start(), word.end(), word.position() - 1, word.kind());
    }

    private static void inFields(List<Query> ways, String term, float boost) {
        inFields(ways, List.of(new Word(term, 0, 0, 0, Kind.PART)), boost);
    }

    private static void inFields(List<Query> ways, List<Word> parts, float boost) {
        ways.add(new BoostQuery(phrase(Fields.TITLE, parts), TITLE * boost));
        ways.add(new BoostQuery(phrase(Fields.BODY, parts), BODY * boost));
        ways.add(new BoostQuery(phrase(Fields.ALSO, parts), ALSO * boost));
    }

    private static Query phrase(String field, List<Word> parts) {
        if (parts.size() == 1) {
            return new TermQuery(new Term(field, parts.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = parts.getFirst().position();
        parts.forEach(part -> phrase.add(new Term(field, part.term()), part.position() - first));
        return phrase.build();
    }
}
