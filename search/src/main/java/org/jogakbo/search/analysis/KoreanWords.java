package org.jogakbo.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jogakbo.clipping.capture.Digest;

/** Korean morphology (Nori), with the words of this field that its own dictionary takes apart wrongly. */
final class KoreanWords {
    /**
     * Endings, particles, the copula and the verbs that only make a verb of a noun: what changes with the sentence,
     * not with the matter. Nori's own list drops prefixes and suffixes too, and with them half of a word such as 탈북민.
     */
    static final Set<POS.Tag> DROPPED = EnumSet.of(
            POS.Tag.EP,
            POS.Tag.EF,
            POS.Tag.EC,
            POS.Tag.ETN,
            POS.Tag.ETM,
            POS.Tag.JKS,
            POS.Tag.JKC,
            POS.Tag.JKG,
            POS.Tag.JKO,
            POS.Tag.JKB,
            POS.Tag.JKV,
            POS.Tag.JKQ,
            POS.Tag.JX,
            POS.Tag.JC,
            POS.Tag.VCP,
            POS.Tag.XSV,
            POS.Tag.XSA,
            POS.Tag.SP,
            POS.Tag.SSC,
            POS.Tag.SSO,
            POS.Tag.SC,
            POS.Tag.SY,
            POS.Tag.SE,
            POS.Tag.SF);

    private static final byte[] FILE = read();
    private static final UserDictionary OWN = parsed();

    private KoreanWords() {}

    /** A tokenizer that gives compounds and their parts. */
    static KoreanTokenizer tokenizer() {
        return new KoreanTokenizer(
                KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, OWN, DecompoundMode.MIXED, false, true);
    }

    /** Changes with the dictionary. */
    static String version() {
        return Digest.of(FILE).hex().substring(0, 12);
    }

    private static byte[] read() {
        try (InputStream in = Objects.requireNonNull(KoreanWords.class.getResourceAsStream("korean-words.txt"))) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException("The dictionary korean-words.txt cannot be read", missing);
        }
    }

    private static UserDictionary parsed() {
        try {
            return Objects.requireNonNull(
                    UserDictionary.open(new StringReader(new String(FILE, StandardCharsets.UTF_8))));
        } catch (IOException wrong) {
            throw new UncheckedIOException("The dictionary korean-words.txt has a wrong line", wrong);
        }
    }
}
