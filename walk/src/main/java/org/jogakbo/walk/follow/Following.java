package org.jogakbo.walk.follow;

import java.util.HashSet;
import java.util.Set;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.Door;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.web.Fetched;
import org.jogakbo.intake.web.Fetcher;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Leads;

/**
 * Opens an address and goes on from there: to the own page of each post that a list shows only the beginning of, and to the list's next
 * page, until there is none, or it lists nothing new, or there were enough. Nothing is fetched twice, and nothing on another site than the
 * page that leads there. For one thread.
 */
final class Following {
    private static final int MOST_POSTS = 10_000;

    private final Fetcher fetcher;
    private final Door door;
    private final int mostPages;
    private final Set<String> seen = new HashSet<>();
    private int posts;

    Following(Fetcher fetcher, Door door, int mostPages) {
        this.fetcher = fetcher;
        this.door = door;
        this.mostPages = mostPages;
    }

    void open(String address, Visitor visitor) {
        seen.add(address);
        Fetched first = fetcher.fetch(address);
        door.open(address, first, visitor);
        Set<String> listed = new HashSet<>();
        Leads leads = leads(address, first);
        for (int pages = 1; ; pages++) {
            boolean news = listed.addAll(leads.listed());
            leads.cut().forEach(post -> post(post, visitor));
            String next = leads.next();
            if (next == null || !news || !seen.add(next)) {
                return;
            }
            if (pages == mostPages) {
                visitor.refusal(tooMany(address, next));
                return;
            }
            Fetched fetched = fetcher.fetch(next, to -> Leads.isSameSite(next, to));
            Leads further = leads(next, fetched);
            // Where a list was only supposed to go on, it may as well have ended.
            if (!leads.guessed() || !further.listed().isEmpty()) {
                door.open(next, fetched, visitor);
            }
            leads = further;
        }
    }

    private Leads leads(String address, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page page -> {
                seen.add(page.url());
                yield Leads.of(new Document(address, page.url(), page.contentType(), page.payload()));
            }
            case Fetched.Refused _ -> Leads.NONE;
        };
    }

    private void post(String address, Visitor visitor) {
        if (!seen.add(address) || posts > MOST_POSTS) {
            return;
        }
        if (++posts > MOST_POSTS) {
            visitor.refusal(new Refusal(
                    address,
                    "More than " + MOST_POSTS + " posts are cut short in what was followed, and no more were fetched",
                    "Import the rest by month"));
            return;
        }
        door.open(address, fetcher.fetch(address, to -> Leads.isSameSite(address, to)), visitor);
    }

    private Refusal tooMany(String address, String next) {
        return new Refusal(
                address,
                "The list goes on after " + mostPages + (mostPages == 1 ? " page" : " pages")
                        + ", and the rest was not fetched",
                "Go on at " + next + ", or allow more with --most-pages");
    }
}
