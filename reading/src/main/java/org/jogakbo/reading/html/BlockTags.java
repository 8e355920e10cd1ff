package org.jogakbo.reading.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What HTML's elements mean for a body. */
public final class BlockTags {
    /** Never part of a text. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "nav",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "datalist",
            "label",
            "dialog",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "progress",
            "meter",
            "rp",
            "rt",
            "noframes");

    /** Laid out within a line; every other element begins a line of its own. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "nobr", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "br");

    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private BlockTags() {}

    /** Whether such an element stands within a line; custom elements do. */
    public static boolean isInline(String tag) {
        return INLINE.contains(tag) || tag.indexOf('-') > 0;
    }

    /** Whether such an element is never part of a text. */
    public static boolean isDropped(String tag) {
        return DROPPED.contains(tag);
    }

    /** Whether the element is a declarative shadow root: its content is shown in place (HTML standard, section 4.12.3). */
    public static boolean isShadow(Element element) {
        return element.normalName().equals("template")
                && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
    }

    static boolean isDropped(Element element) {
        String tag = element.normalName();
        return (isDropped(tag) && !isShadow(element)) || (tag.equals("form") && TextLength.atMost(element, 500));
    }

    /** Hidden by an attribute; what a style sheet hides cannot be known here. */
    public static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes said = element.attributes();
        if (said.hasKey("hidden")) {
            return !said.get("hidden").equals("until-found");
        }
        String style = said.get("style");
        return !style.isEmpty()
                && style.length() < 2_000
                && HIDING.matcher(style).find();
    }
}
