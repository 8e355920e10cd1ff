package org.jogakbo.reading.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A list of CSS selectors, parsed once: a page is asked the same ones thousands of times, and most of its elements answer by their tag, or
 * by having no such attribute. Answers what jsoup does. A selector is a compound of tag, identifier, classes and attributes, alone or
 * below another ({@code .author .fn}, {@code .post > .entry}). Immutable and safe for any thread; made to be a constant.
 */
public final class SelectorList {
    private static final Pattern COMPOUND = Pattern.compile(
            "(?<tag>[a-z][a-z0-9-]*)?(?<id>#[\\w-]+)?(?<class>\\.[\\w.-]+)?(?:\\[(?<attribute>[\\w:-]+).*)?");

    /** Parts a compound from the one below it. */
    private static final Pattern BELOW =
            Pattern.compile("(?<above>[\\w.-]+|\\[[\\w=-]+\\]) (?<direct>> )?(?<below>\\S+)");

    /** In place of an attribute's name: every element is asked. */
    private static final String ANY = "";

    private final Set<String> tags = new HashSet<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<String, List<Narrow>> byAttribute = new LinkedHashMap<>();

    private SelectorList(String selectors) {
        for (String selector : selectors.split(", ", -1)) {
            Matcher below = BELOW.matcher(selector);
            if (below.matches()) {
                add(below.group("below"), of(below.group("above")), below.group("direct") != null);
            } else {
                add(selector, null, false);
            }
        }
    }

    private void add(String selector, @Nullable SelectorList around, boolean direct) {
        Matcher compound = COMPOUND.matcher(selector);
        if (selector.isEmpty() || !compound.matches()) {
            throw new IllegalArgumentException("No compound selector: " + selector);
        }
        Above above = around == null ? null : new Above(around, direct);
        String tag = compound.group("tag");
        String called = compound.group("class");
        String attribute = compound.group("id") != null ? "id" : called != null ? "class" : compound.group("attribute");
        boolean oneClass = called != null
                && called.lastIndexOf('.') == 0
                && compound.group("id") == null
                && compound.group("attribute") == null;
        if (attribute == null && above == null) {
            tags.add(selector);
        } else if (oneClass) {
            named.add(new Named(tag, called.substring(1), above));
        } else {
            byAttribute
                    .computeIfAbsent(attribute == null ? ANY : attribute, _ -> new ArrayList<>())
                    .add(new Narrow(tag, Selector.evaluatorOf(selector), above));
        }
    }

    /** Parses selectors with a comma and a blank between them. */
    public static SelectorList of(String selectors) {
        return new SelectorList(selectors);
    }

    /** The elements that match, in order, {@code root} among them. */
    public List<Element> in(Element root) {
        List<Element> found = new ArrayList<>();
        for (Node node = root; node != null; node = Walk.next(node, root, true)) {
            if (node instanceof Element element && matches(element, root)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The same in a tree that was walked before. */
    public List<Element> in(Tree tree) {
        List<Element> found = new ArrayList<>();
        for (Element element : tree.elements()) {
            if (matches(element, tree.root())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first of them, or null. */
    public @Nullable Element first(Element root) {
        for (Node node = root; node != null; node = Walk.next(node, root, true)) {
            if (node instanceof Element element && matches(element, root)) {
                return element;
            }
        }
        return null;
    }

    /** Whether one of them is in it, or is itself. */
    public boolean isIn(Element root) {
        return first(root) != null;
    }

    /** The element, or the nearest around it, that matches; or null. */
    public @Nullable Element closest(Element element) {
        Element at = element;
        while (at != null && !matches(at)) {
            at = at.parent();
        }
        return at;
    }

    /** Whether the element itself matches. */
    public boolean matches(Element element) {
        return matches(element, null);
    }

    private boolean matches(Element element, @Nullable Element root) {
        if (tags.contains(element.normalName())) {
            return true;
        }
        boolean plain = element.attributesSize() == 0;
        if (!plain && !named.isEmpty() && isCalled(element, element.attributes().get("class"), root)) {
            return true;
        }
        for (Map.Entry<String, List<Narrow>> entry : byAttribute.entrySet()) {
            String attribute = entry.getKey();
            if (attribute.equals(ANY) || (!plain && element.attributes().hasKey(attribute))) {
                for (Narrow narrow : entry.getValue()) {
                    if (narrow.matches(element, root)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether one of an element's classes is one of those asked for. */
    private boolean isCalled(Element element, String classes, @Nullable Element root) {
        int from = 0;
        for (int i = 0; i <= classes.length(); i++) {
            if (i == classes.length() || Character.isWhitespace(classes.charAt(i))) {
                for (Named name : named) {
                    if (name.is(classes, from, i) && name.fits(element, root)) {
                        return true;
                    }
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** A selector that asks for one class, on any element or on those of a tag. */
    private record Named(
            @Nullable String tag, String name, @Nullable Above above) {
        boolean is(String classes, int from, int to) {
            return to - from == name.length() && classes.regionMatches(true, from, name, 0, name.length());
        }

        boolean fits(Element element, @Nullable Element root) {
            return (tag == null || tag.equals(element.normalName())) && (above == null || above.isOver(element, root));
        }
    }

    /** A selector that asks for more than a tag and a class. */
    private record Narrow(
            @Nullable String tag, Evaluator whole, @Nullable Above above) {
        boolean matches(Element element, @Nullable Element root) {
            return (tag == null || tag.equals(element.normalName()))
                    && whole.matches(element, element)
                    && (above == null || above.isOver(element, root));
        }
    }

    /** What must stand around an element, or right around it. */
    private record Above(SelectorList around, boolean direct) {
        /** It must lie within the root, or be it. */
        boolean isOver(Element element, @Nullable Element root) {
            Element at = element.equals(root) ? null : element.parent();
            while (at != null && !around.matches(at)) {
                at = direct || at.equals(root) ? null : at.parent();
            }
            return at != null;
        }
    }
}
