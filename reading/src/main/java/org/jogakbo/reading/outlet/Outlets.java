package org.jogakbo.reading.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.reading.html.WebAddress;

/** Finds outlets by printed name and by address. Immutable, safe for any thread. */
public final class Outlets {
    private static final Pattern ARTICLE = Pattern.compile("^the\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Outlets SHIPPED = new Outlets(Map.of(), Map.of()).with(readShipped());

    private final Map<String, Outlet> byName;
    private final Map<String, Outlet> byDomain;

    private Outlets(Map<String, Outlet> byName, Map<String, Outlet> byDomain) {
        this.byName = Map.copyOf(byName);
        this.byDomain = Map.copyOf(byDomain);
    }

    /** The table in the program itself. */
    public static Outlets shipped() {
        return SHIPPED;
    }

    /** These and more; what is added goes before what was there. */
    public Outlets with(List<Outlet> more) {
        Map<String, Outlet> names = new HashMap<>();
        Map<String, Outlet> domains = new HashMap<>();
        for (Outlet outlet : more) {
            names.putIfAbsent(fold(outlet.name()), outlet);
            outlet.spellings().forEach(spelling -> names.putIfAbsent(fold(spelling), outlet));
            outlet.domains().forEach(domain -> domains.putIfAbsent(domain.toLowerCase(Locale.ROOT), outlet));
        }
        byName.forEach(names::putIfAbsent);
        byDomain.forEach(domains::putIfAbsent);
        return new Outlets(names, domains);
    }

    /** By a printed name or domain; case, accents, signs, blanks and a leading "The" do not count. */
    public Optional<Outlet> named(String printed) {
        Outlet named = byName.get(fold(printed));
        boolean domain = named == null && printed.indexOf('.') > 0 && printed.indexOf(' ') < 0;
        return domain ? atHost(printed.toLowerCase(Locale.ROOT)) : Optional.ofNullable(named);
    }

    /** By a web address: its host, or a host above it. */
    public Optional<Outlet> at(String address) {
        return WebAddress.isWeb(address) ? atHost(WebAddress.host(address)) : Optional.empty();
    }

    private Optional<Outlet> atHost(String host) {
        for (String at = host; at.indexOf('.') > 0; at = at.substring(at.indexOf('.') + 1)) {
            Outlet outlet = byDomain.get(at);
            if (outlet != null) {
                return Optional.of(outlet);
            }
        }
        return Optional.empty();
    }

    static String fold(String name) {
        String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
        String apart = ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                .replaceAll("");
        return MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static List<Outlet> readShipped() {
        try (InputStream in = Objects.requireNonNull(Outlets.class.getResourceAsStream("outlets.tsv"))) {
            return switch (OutletTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                case OutletTable.Whole(List<Outlet> outlets) -> outlets;
                case OutletTable.Faulty(int line, String why) ->
                    throw new IllegalStateException("outlets.tsv, line " + line + ": " + why);
            };
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
