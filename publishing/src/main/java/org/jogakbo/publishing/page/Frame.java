package org.jogakbo.publishing.page;

import java.util.List;
import java.util.Locale;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.publishing.cloth.Fabric;
import org.jogakbo.publishing.words.Language;
import org.jogakbo.publishing.words.Percent;
import org.jogakbo.publishing.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What every page has: its place, its words, its title, and the ways to link. Immutable.
 *
 * @param title of the page, without the site's; empty on the home page
 * @param feeds the path of the list whose feeds belong to this page, or null
 * @param previous the link to the page before this one in its list, or null; likewise next
 * @param indexed whether search engines may keep it
 */
public record Frame(
        Place place,
        Words words,
        Masthead masthead,
        Fabric fabric,
        String title,
        String description,
        @Nullable String feeds,
        @Nullable String previous,
        @Nullable String next,
        boolean indexed) {

    public static Frame of(Place place, Masthead masthead, Fabric fabric, String title) {
        return new Frame(
                place, Words.in(place.language()), masthead, fabric, title, masthead.tagline(), null, null, null, true);
    }

    public Frame describedAs(String text) {
        return new Frame(place, words, masthead, fabric, title, text, feeds, previous, next, indexed);
    }

    public Frame withFeeds(String list) {
        return new Frame(place, words, masthead, fabric, title, description, list, previous, next, indexed);
    }

    public Frame between(@Nullable String before, @Nullable String after) {
        return new Frame(place, words, masthead, fabric, title, description, feeds, before, after, indexed);
    }

    public Frame unindexed() {
        return new Frame(place, words, masthead, fabric, title, description, feeds, previous, next, false);
    }

    /** The page's whole title, for the window. */
    public String wholeTitle() {
        return title.isEmpty() ? masthead.title() : title + " · " + masthead.title();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The page's one address for good: absolute when the site knows its own. */
    public String canonical() {
        return masthead.baseUrl() == null ? place.toShared(place.path()) : masthead.baseUrl() + place.path();
    }

    /** The page in another language: absolute when the site knows its address. */
    public String alternate(Language language) {
        return masthead.baseUrl() == null
                ? place.twin(language)
                : masthead.baseUrl() + place.tongues().folder(language) + place.path();
    }

    public String styles() {
        return place.toShared(Assets.stylesPath());
    }

    public String link(PublicPath path) {
        return place.to(pathOf(path));
    }

    /** The path of a clipping's page, encoded, without a slash in front. */
    public static String pathOf(PublicPath path) {
        return Percent.encodePath(path.toString().substring(1));
    }

    public String linkToCategory(PublicName name) {
        return place.to("category/" + Percent.encodePath(name.slug()) + "/");
    }

    public String linkToPerson(PublicName name) {
        return place.to("person/" + Percent.encodePath(name.slug()) + "/");
    }

    public String linkToOutlet(PublicName name) {
        return place.to("outlet/" + Percent.encodePath(name.slug()) + "/");
    }

    /** The class of a clipping's patch: its first category's dye. */
    public String dye(PublicCard card) {
        return card.categories().isEmpty()
                ? "linen"
                : fabric.dyes().css(card.categories().getFirst().slug());
    }

    /** An address on the web that may be linked, or null: nothing but http and https leads out of the archive. */
    public static @Nullable String outward(@Nullable String url) {
        return url != null
                        && (url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7))
                ? url
                : null;
    }

    /** Where the original stands, or null. */
    public static @Nullable String original(PublicCard card) {
        String credited = card.credit() == null ? null : outward(card.credit().url());
        return credited == null ? outward(card.readMoreUrl()) : credited;
    }

    /** The language of a text as an attribute, or null when it is unknown or no language tag. */
    public static @Nullable String lang(PublicCard card) {
        String tag = card.language();
        return tag != null && tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}") ? tag : null;
    }

    /** A language's name in the words of the interface; empty when it is unknown. */
    public String languageName(PublicClipping clipping) {
        String tag = lang(clipping.card());
        return tag == null
                ? ""
                : Locale.forLanguageTag(tag)
                        .getDisplayLanguage(
                                Locale.forLanguageTag(words.language().tag()));
    }
}
