package org.jogakbo.reading.archive.post;

import java.util.Set;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;

/** What stands around posts on a page, or among them, and is no part of them: sidebars, comments, menus, share buttons. */
public final class PageChrome {
    private static final Set<String> TAGS =
            Set.of("aside", "nav", "form", "dialog", "noscript", "template", "script", "style", "svg", "button");
    private static final Set<String> ROLES =
            Set.of("complementary", "navigation", "contentinfo", "search", "banner", "menu", "dialog");
    private static final ClassNames AROUND = new ClassNames(
            "widget|widget[-_].*|.*[-_]widget|widgets?-area|sidebar|sidebar[-_](?!none|no\\b|hidden).*|(?:primary|secondary|main|footer|site|page)[-_]sidebar|secondary|tertiary"
                    + "|comments?|comments?[-_](?!count|link|number|off|closed|open).*|comment-?list|commentlist|respond|disqus.*|wp-block-(?:post-)?comments.*|wp-block-latest-(?:posts|comments)"
                    + "|related|related[-_].*|.*[-_]related|jp-relatedposts|yarpp.*|you-may.*|recommended.*|.*[-_]recommendations|read-next.*|more-posts"
                    + "|nav|navbar|navigation|.*[-_]navigation|nav-links|post-nav.*|pagination|pager|breadcrumbs?|menu|.*[-_]menu|site-header|site-footer|masthead|colophon|page-footer"
                    + "|recent-posts.*|popular.*|trending.*|newsletter.*|subscribe.*|subscription.*|cookie.*|blogroll|archive-list|wp-block-archives|wp-block-categories|wp-block-tag-cloud|tag-?cloud"
                    + "|skip-link|site-info|author-(?:box|bio|info-box)|about-author|wp-block-navigation.*|wp-block-query-pagination.*");
    private static final ClassNames WITHIN = new ClassNames(
            "sharedaddy|sd-.*|share|shares?[-_].*|.*[-_](?:share|sharing)|sharing|social|social[-_].*|addtoany.*|a2a_kit|addthis.*|jp-relatedposts|jp-post-flair|post-?likes.*|wpl-likebox|likes?-.*"
                    + "|screen-reader-text|sr-only|visually-hidden|visuallyhidden|edit-link|post-edit-link|comments-link|leave-comment|page-links|post-views.*|wp-caption-text|wp-polls.*|rating.*|pd-rating|wpcnt|wpa|ads?|ad[-_].*|advert.*|adsbygoogle|printfriendly|print-link");

    private static final ClassNames BIOGRAPHY = new ClassNames(
            "(?:(?:post|entry|single)[-_])?(?:about[-_])?author[-_]?(?:info|bio|box|description|card|profile|area|section|wrap(?:per)?)?(?:[-_](?:info|box|wrap|wrapper|container))?|about[-_](?:the[-_])?author|biography|saboxplugin-wrap|molongui-author-box|pp-multiple-authors-.*|wp-block-post-author-biography");
    private static final ClassNames BESIDE =
            new ClassNames("related|related[-_].*|.*[-_]related|you-may.*|recommended.*|read-next.*");
    private static final ClassNames RELATED = new ClassNames("related|related[-_](?:article|link|story|news).*");

    /** What only the page's main part holds; Blogger calls even that a widget. */
    private static final SelectorList PAGES_OWN =
            SelectorList.of("main, [role=main], .hentry, .h-entry, .post-body.entry-content");

    private static final SelectorList MAIN = SelectorList.of("main, [role=main]");

    private PageChrome() {}

    /** Whether the element, or one around it below {@code root}, stands beside the posts. */
    public static boolean isAround(Element element, Element root) {
        for (Element at = element; at != null && !at.equals(root); at = at.parent()) {
            if (isFrame(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this element is a sidebar, a menu, the comments, …; never the one that holds the page's main part. */
    public static boolean isFrame(Element element) {
        String tag = element.normalName();
        String role = element.attributesSize() == 0 ? "" : element.attributes().get("role");
        if (tag.equals("body") || tag.equals("html") || tag.equals("main") || role.equals("main")) {
            return false;
        }
        boolean named = TAGS.contains(tag) || ROLES.contains(role) || named(element, AROUND);
        return named && !(isAside(element) ? MAIN : PAGES_OWN).isIn(element);
    }

    /** What the page itself sets aside is beside the posts, though it may show posts of its own: the latest notes, related posts. */
    private static boolean isAside(Element element) {
        boolean aside = element.normalName().equals("aside")
                || element.attr("role").equals("complementary")
                || named(element, BESIDE);
        return aside && !element.hasClass("hentry") && !element.hasClass("h-entry");
    }

    /** Whether the element tells about the author, with a portrait or a few sentences; a mere name is no biography. */
    static boolean isBiography(Element element) {
        return named(element, BIOGRAPHY) && element.text().length() > 40;
    }

    /** Whether the element is furniture inside a post: share buttons, words for screen readers, edit links. */
    static boolean isWithin(Element element) {
        String tag = element.normalName();
        return TAGS.contains(tag)
                || isBiography(element)
                || named(element, WITHIN)
                || (named(element, AROUND) && !named(element, RELATED));
    }

    private static boolean named(Element element, ClassNames names) {
        return element.attributesSize() > 0
                && (names.match(element.attributes().get("id"))
                        || names.match(element.attributes().get("class").strip()));
    }
}
