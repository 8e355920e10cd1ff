package org.jogakbo.reading.archive;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.ArchiveLabel.Kind;

/**
 * How blogs of other languages head their lists: words that say "archive", "month" or "category", then a colon or not, then the label.
 * Whether a label is a date is judged by {@link ArchiveHeading}. Stateless.
 */
final class WorldHeading {
    /** What a heading says before its label, and the label. */
    record Said(Set<Word> words, boolean colon, String label) {
        boolean isDated() {
            return words.contains(Word.DATE) || (words.contains(Word.ARCHIVE) && kind().isEmpty());
        }

        /** Without a colon, a kind needs a second word or a label in quotation marks. */
        boolean isPlain() {
            boolean quoted = label.matches("[«“„‘'\"「].*[»”“’'\"」]");
            return colon || quoted || words.contains(Word.ARCHIVE) || (words.contains(Word.SEARCH) && words.size() > 1);
        }

        Optional<Kind> kind() {
            return words.stream()
                    .flatMap(word -> Optional.ofNullable(KINDS.get(word)).stream())
                    .findFirst();
        }
    }

    enum Word {
        CATEGORY,
        TAG,
        AUTHOR,
        SEARCH,
        DATE,
        ARCHIVE,
        BETWEEN
    }

    private static final Map<Word, Kind> KINDS = Map.of(
            Word.CATEGORY, Kind.CATEGORY, Word.TAG, Kind.TAG, Word.AUTHOR, Kind.AUTHOR, Word.SEARCH, Kind.SEARCH);
    private static final int MAX_WORDS = 6;
    private static final Map<String, Word> WORDS = new HashMap<>();

    static {
        words(
                Word.CATEGORY,
                "kategorie kategorien kategori kategoria catégorie catégories categoría categorías categoria categorias categorie"
                        + " рубрика рубрики рубрике категория категории カテゴリー カテゴリ カテゴリー別 カテゴリ別 分类 分類 分类目录 分類目錄 카테고리 분류");
        words(
                Word.TAG,
                "schlagwort schlagwörter stichwort étiquette étiquettes mot-clé mots-clés etiqueta etiquetas метка метки метке тег тегу"
                        + " タグ タグ別 标签 標籤 태그");
        words(
                Word.AUTHOR,
                "autor autors autorin autoren autorenarchiv auteur autora autore auteurs автор автора 投稿者 投稿者別 作成者 作者 작성자 글쓴이");
        words(
                Word.SEARCH,
                "suchergebnis suchergebnisse suche recherche búsqueda pesquisa busca ricerca zoekresultaten поиск поиска 検索結果 搜索结果"
                        + " 搜尋結果 검색 검색결과");
        words(
                Word.DATE,
                "monat jahr mois année mes año mês ano mese anno maand jaar месяц год jour día giorno день monatsarchiv monatsarchive"
                        + " jahresarchiv jahresarchive tagesarchiv tagesarchive mensuelles annuelles quotidiennes mensual mensuales anual anuales"
                        + " diario diarios mensal mensais anuais mensili mensile annuali giornalieri maandelijks maandelijkse jaarlijks dagelijks"
                        + " 月 年 日 月別 年別 日別 月份 年份 日期 月度 年度 월별 연도별 일별");
        words(
                Word.ARCHIVE,
                "archiv archive archives archivo archivos archivio archivi arquivo arquivos archief архив архивы アーカイブ 归档 彙整 存档"
                        + " 보관함 보관물 목록 résultats resultados resultado risultati результаты 결과");
        words(
                Word.BETWEEN,
                "für den die der des das dem vom von de la le les l du d del el por para per par di da do dell della dei за по van voor for of from the"
                        + " pour en im 글");
    }

    /** Chinese and Japanese write such words in one: タグ別アーカイブ, 标签归档. */
    private static final Pattern JOINED = Pattern.compile("(.{1,8}?)(アーカイブ|归档|歸檔|彙整|存档)");

    private static final Pattern BEHIND = Pattern.compile(
            "(?<month>\\d{4}年 ?\\d{1,2}月)の(?:記事|投稿|アーカイブ)(?:一覧)?|(?<author>.{1,60}?) ?のすべての投稿|[「『\"“](?<search>.{1,60}?)[」』\"”] ?の検索結果"
                    + "|(?:alle beiträge von|tous les articles (?:par|de)|todas las entradas (?:de|por)|tutti gli articoli di|todos os posts de) (?<all>.{1,60})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)['’]?\\s*([:：]?)\\s*");

    private WorldHeading() {}

    static Optional<Said> parse(String text) {
        Matcher behind = BEHIND.matcher(text);
        if (behind.matches()) {
            return Optional.of(behind(behind));
        }
        Set<Word> words = EnumSet.noneOf(Word.class);
        Matcher word = WORD.matcher(text);
        int at = 0;
        boolean colon = false;
        for (int n = 0; n < MAX_WORDS && !colon && word.find(at) && word.start() == at; n++) {
            Set<Word> meant = meant(word.group(1).toLowerCase(Locale.ROOT));
            if (meant.isEmpty()) {
                break;
            }
            words.addAll(meant);
            colon = !word.group(2).isEmpty();
            at = word.end();
        }
        boolean says = words.stream().anyMatch(found -> found != Word.BETWEEN);
        return says && at < text.length() ? Optional.of(new Said(words, colon, text.substring(at))) : Optional.empty();
    }

    private static Said behind(Matcher behind) {
        if (behind.group("month") != null) {
            return new Said(EnumSet.of(Word.DATE), true, behind.group("month"));
        }
        if (behind.group("search") != null) {
            return new Said(EnumSet.of(Word.SEARCH), true, behind.group("search"));
        }
        String author = behind.group("author") != null ? behind.group("author") : behind.group("all");
        return new Said(EnumSet.of(Word.AUTHOR), true, author);
    }

    private static Set<Word> meant(String word) {
        Word whole = WORDS.get(word);
        Matcher joined = JOINED.matcher(word);
        if (whole != null) {
            return EnumSet.of(whole);
        }
        if (joined.matches() && WORDS.containsKey(joined.group(1))) {
            return EnumSet.of(WORDS.get(joined.group(1)), Word.ARCHIVE);
        }
        // German writes them with a hyphen: Kategorie-Archiv.
        int hyphen = word.indexOf('-');
        Word first = hyphen < 0 ? null : WORDS.get(word.substring(0, hyphen));
        return first == null || WORDS.get(word.substring(hyphen + 1)) != Word.ARCHIVE
                ? Set.of()
                : EnumSet.of(first, Word.ARCHIVE);
    }

    private static void words(Word kind, String list) {
        for (String word : list.split(" ")) {
            WORDS.put(word, kind);
        }
    }
}
