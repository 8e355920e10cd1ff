package org.jogakbo.reading.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.jogakbo.clipping.ArchiveLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveHeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            Monthly Archives: April 2016              | month    | April 2016    | 2016 | 4
            Month: June 2021                          | month    | June 2021     | 2021 | 6
            Archive for April, 2016                   | month    | April, 2016   | 2016 | 4
            April 2016                                | month    | April 2016    | 2016 | 4
            Showing posts from April, 2016            | month    | April, 2016   | 2016 | 4
            월별 보관물: 2016년 4월                     | month    | 2016년 4월     | 2016 | 4
            2016년 4월 글 보관함                        | month    | 2016년 4월     | 2016 | 4
            Yearly Archives: 2016                     | year     | 2016          | 2016 | -
            Year: 2016                                | year     | 2016          | 2016 | -
            Daily Archives: April 12, 2016            | day      | April 12, 2016 | 2016 | 4
            Category: North Korean refugee            | category | North Korean refugee | - | -
            Category Archives: Ferries                | category | Ferries       | -    | -
            Archive for the ‘Ferries’ Category        | category | Ferries       | -    | -
            Browsing Category: Ferries                | category | Ferries       | -    | -
            카테고리: 바다                              | category | 바다           | -    | -
            Tag: boats                                | tag      | boats         | -    | -
            Posts Tagged ‘boats’                      | tag      | boats         | -    | -
            태그 보관물: 배                              | tag      | 배             | -    | -
            Author: Mira Q.                           | author   | Mira Q.       | -    | -
            All posts by Mira Q.                      | author   | Mira Q.       | -    | -
            글쓴이: 이은결                              | author   | 이은결          | -    | -
            Search Results for: boats                 | search   | boats         | -    | -
            Search results for “boats”                | search   | boats         | -    | -
            검색 결과: 배                               | search   | 배             | -    | -
            ‘배’ 검색 결과                              | search   | 배             | -    | -
            Category: Ferries – Page 2                | category | Ferries       | -    | -
            Posts in category Ferries                 | category | Ferries       | -    | -
            Posts filed under the Ferries category    | category | Ferries       | -    | -
            [카테고리:] 바다                            | category | 바다           | -    | -
            View all posts by Mira Q.                 | author   | Mira Q.       | -    | -
            Showing results for: boats                | search   | boats         | -    | -
            Currently browsing April 2016             | month    | April 2016    | 2016 | 4
            Posts in April 2016                       | month    | April 2016    | 2016 | 4
            Archives: April 2016 (12 posts)           | month    | April 2016    | 2016 | 4
            월별 글 보관함: 2016년 4월                   | month    | 2016년 4월     | 2016 | 4
            2016년 4월의 글                             | month    | 2016년 4월     | 2016 | 4
            연도별 글 보관함: 2016년                     | year     | 2016년         | 2016 | -
            일별 글 보관함: 2016년 4월 12일              | day      | 2016년 4월 12일 | 2016 | 4
            Archiv für April 2016                     | month    | April 2016    | 2016 | 4
            Archiv für den Monat April 2016           | month    | April 2016    | 2016 | 4
            Monat: März 2016                          | month    | März 2016     | 2016 | 3
            Monatsarchiv: Mai 2016                    | month    | Mai 2016      | 2016 | 5
            Monatsarchive: Dezember 2016              | month    | Dezember 2016 | 2016 | 12
            Jahr: 2016                                | year     | 2016          | 2016 | -
            Tag: 12. April 2016                       | day      | 12. April 2016 | 2016 | 4
            Tagesarchiv: 12. April 2016               | day      | 12. April 2016 | 2016 | 4
            Archives mensuelles : avril 2016          | month    | avril 2016    | 2016 | 4
            Archives mensuelles: août 2016            | month    | août 2016     | 2016 | 8
            Archives de avril 2016                    | month    | avril 2016    | 2016 | 4
            Archives d’avril 2016                     | month    | avril 2016    | 2016 | 4
            Mois : avril 2016                         | month    | avril 2016    | 2016 | 4
            Archives annuelles : 2016                 | year     | 2016          | 2016 | -
            Archives quotidiennes : 12 avril 2016     | day      | 12 avril 2016 | 2016 | 4
            Archivo de abril 2016                     | month    | abril 2016    | 2016 | 4
            Archivo de abril de 2016                  | month    | abril de 2016 | 2016 | 4
            Archivos mensuales: abril 2016            | month    | abril 2016    | 2016 | 4
            Archivo mensual: abril de 2016            | month    | abril de 2016 | 2016 | 4
            Mes: abril 2016                           | month    | abril 2016    | 2016 | 4
            Arquivo mensal: abril 2016                | month    | abril 2016    | 2016 | 4
            Mês: abril 2016                           | month    | abril 2016    | 2016 | 4
            Archivi mensili: aprile 2016              | month    | aprile 2016   | 2016 | 4
            Archivi del mese: aprile 2016             | month    | aprile 2016   | 2016 | 4
            Mese: aprile 2016                         | month    | aprile 2016   | 2016 | 4
            Maandelijks archief: april 2016           | month    | april 2016    | 2016 | 4
            2016年4月                                  | month    | 2016年4月      | 2016 | 4
            月: 2016年4月                              | month    | 2016年4月      | 2016 | 4
            月別アーカイブ: 2016年4月                    | month    | 2016年4月      | 2016 | 4
            2016年4月の記事                             | month    | 2016年4月      | 2016 | 4
            2016年4月のアーカイブ                        | month    | 2016年4月      | 2016 | 4
            月度归档：2016年4月                          | month    | 2016年4月      | 2016 | 4
            月份：2016 年 4 月                          | month    | 2016 年 4 月   | 2016 | 4
            Архив за апрель 2016                      | month    | апрель 2016   | 2016 | 4
            Архивы за месяц: апрель 2016              | month    | апрель 2016   | 2016 | 4
            Месяц: апрель 2016                        | month    | апрель 2016   | 2016 | 4
            태그: 배                                    | tag      | 배             | -    | -
            Schlagwort: Fähren                        | tag      | Fähren        | -    | -
            Schlagwort-Archive: Fähren                | tag      | Fähren        | -    | -
            Schlagwort-Archiv für „Fähren“            | tag      | Fähren        | -    | -
            Étiquette : bateaux                       | tag      | bateaux       | -    | -
            Archives par mot-clé : bateaux            | tag      | bateaux       | -    | -
            Archives du mot-clé bateaux               | tag      | bateaux       | -    | -
            Archivo de la etiqueta: barcos            | tag      | barcos        | -    | -
            タグ: 船                                    | tag      | 船             | -    | -
            タグ別アーカイブ: 船                          | tag      | 船             | -    | -
            标签归档：船                                 | tag      | 船             | -    | -
            Метка: лодки                              | tag      | лодки         | -    | -
            분류: 바다                                  | category | 바다           | -    | -
            카테고리 보관물: 바다                         | category | 바다           | -    | -
            Kategorie: Fähren                         | category | Fähren        | -    | -
            Kategorie-Archiv: Fähren                  | category | Fähren        | -    | -
            Archiv der Kategorie: Fähren              | category | Fähren        | -    | -
            Archiv für die Kategorie „Fähren“         | category | Fähren        | -    | -
            Catégorie : Bateaux                       | category | Bateaux       | -    | -
            Archives de catégorie : Bateaux           | category | Bateaux       | -    | -
            Archives de la catégorie « Bateaux »      | category | Bateaux       | -    | -
            Categoría: Barcos                         | category | Barcos        | -    | -
            Archivo de la categoría: Barcos           | category | Barcos        | -    | -
            Archivo de la categoría “Barcos”          | category | Barcos        | -    | -
            カテゴリー別アーカイブ: 船                     | category | 船             | -    | -
            分类目录归档：船                              | category | 船             | -    | -
            분류 글 목록: 바다                            | category | 바다           | -    | -
            Рубрика: Лодки                            | category | Лодки         | -    | -
            작성자: 이은결                               | author   | 이은결          | -    | -
            작성자 글 보관함: 이은결                       | author   | 이은결          | -    | -
            Autor: Mira Q.                            | author   | Mira Q.       | -    | -
            Autorenarchiv: Mira Q.                    | author   | Mira Q.       | -    | -
            Archiv des Autors: Mira Q.                | author   | Mira Q.       | -    | -
            Alle Beiträge von Mira Q.                 | author   | Mira Q.       | -    | -
            Auteur : Mira Q.                          | author   | Mira Q.       | -    | -
            Archives de l’auteur : Mira Q.            | author   | Mira Q.       | -    | -
            Tous les articles par Mira Q.             | author   | Mira Q.       | -    | -
            Archivo del autor: Mira Q.                | author   | Mira Q.       | -    | -
            Todas las entradas de Mira Q.             | author   | Mira Q.       | -    | -
            投稿者: Mira Q.                            | author   | Mira Q.       | -    | -
            Mira Q. のすべての投稿                       | author   | Mira Q.       | -    | -
            '배' 검색 결과                               | search   | 배             | -    | -
            ‘배’에 대한 검색 결과                         | search   | 배             | -    | -
            Suchergebnisse für: Fähre                 | search   | Fähre         | -    | -
            Suchergebnisse für „Fähre“                | search   | Fähre         | -    | -
            Résultats de recherche pour : bateau      | search   | bateau        | -    | -
            Résultats de recherche pour « bateau »    | search   | bateau        | -    | -
            Resultados de búsqueda para: barco        | search   | barco         | -    | -
            Resultados de la búsqueda: barco          | search   | barco         | -    | -
            検索結果: 船                                | search   | 船             | -    | -
            「船」の検索結果                              | search   | 船             | -    | -
            搜索结果：船                                 | search   | 船             | -    | -
            Результаты поиска: лодка                  | search   | лодка         | -    | -
            """)
    void reads_headings(String heading, String kind, String label, Integer year, Integer month) {
        ArchiveLabel.Kind expected = ArchiveLabel.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        assertEquals(Optional.of(new ArchiveLabel(expected, label, year, month)), ArchiveHeading.parse(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry crews ask for warmer coats",
                "A walk in April 2016 along the river",
                "Recent Posts",
                "",
                "About",
                "The archives of a town",
                "Archiv der Stadt wird umgebaut",
                "Les archives de la ville",
                "El archivo de la memoria",
                "마을의 글",
                "Kategorisch abgelehnt"
            })
    void takes_no_title_for_a_heading(String text) {
        assertEquals(Optional.empty(), ArchiveHeading.parse(text));
    }
}
