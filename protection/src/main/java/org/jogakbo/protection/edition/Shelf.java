package org.jogakbo.protection.edition;

import java.time.YearMonth;
import java.util.Locale;

/** One public list of clippings, newest first; undated ones stand last, in the order of their addresses. */
public sealed interface Shelf {
    /** The list's path below the site's root, with a slash at the end: {@code ""}, {@code 2016/04/}, {@code outlet/ap/}. */
    String path();

    /** Everything: the home page. */
    record Everything() implements Shelf {
        @Override
        public String path() {
            return "";
        }
    }

    /** A year. */
    record Year(int year) implements Shelf {
        @Override
        public String path() {
            return String.format(Locale.ROOT, "%04d/", year);
        }
    }

    /** A month. */
    record Month(YearMonth month) implements Shelf {
        @Override
        public String path() {
            return String.format(Locale.ROOT, "%04d/%02d/", month.getYear(), month.getMonthValue());
        }
    }

    /** What has no month. */
    record Undated() implements Shelf {
        @Override
        public String path() {
            return "undated/";
        }
    }

    /** What stands at its address alone. No page shows this shelf; it is for those who write the whole edition. */
    record Unlisted() implements Shelf {
        @Override
        public String path() {
            return "unlisted/";
        }
    }

    /** A category, by slug. */
    record Category(String slug) implements Shelf {
        @Override
        public String path() {
            return "category/" + slug + "/";
        }
    }

    /** A person who is named by ruling, by slug. */
    record Person(String slug) implements Shelf {
        @Override
        public String path() {
            return "person/" + slug + "/";
        }
    }

    /** An outlet, by slug. */
    record Outlet(String slug) implements Shelf {
        @Override
        public String path() {
            return "outlet/" + slug + "/";
        }
    }
}
