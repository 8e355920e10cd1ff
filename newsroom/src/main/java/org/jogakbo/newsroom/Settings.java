package org.jogakbo.newsroom;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.intake.web.Manners;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.publishing.SiteSettings;
import org.jogakbo.publishing.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What can be set, all in one place; everything has a default, so that the program runs with none set.
 *
 * @param data the data folder ({@code JOGAKBO_DATA})
 * @param title the archive's name on every page ({@code JOGAKBO_TITLE})
 * @param tagline one line below it ({@code JOGAKBO_TAGLINE})
 * @param baseUrl the public address with a slash at the end, for feeds and the sitemap ({@code JOGAKBO_BASE_URL}); null: the address that the server listens on
 * @param bind the address that the public server listens on ({@code JOGAKBO_BIND})
 * @param identityKey where the key to identities is: {@code JOGAKBO_IDENTITY_KEY} (the key), {@code JOGAKBO_IDENTITY_PASSPHRASE}, {@code
 *     JOGAKBO_IDENTITY_KEY_FILE}, else {@code jogakbo/identity.key} in the user's configuration folder
 * @param manners how addresses are fetched: whom sites may write to about it ({@code JOGAKBO_USER_AGENT_CONTACT}, an address of the web or
 *     of mail, none by default), the pause between two requests to one site in seconds ({@code JOGAKBO_FETCH_PAUSE}, 1), and whether
 *     addresses that are not of the public network may be fetched ({@code JOGAKBO_ALLOW_PRIVATE_ADDRESSES}, no)
 * @param editor who decides, as they name themselves ({@code JOGAKBO_EDITOR}); perhaps empty
 * @param twoPeople whether two people must release what mentions a protected person ({@code JOGAKBO_TWO_PEOPLE=yes})
 */
public record Settings(
        String data,
        String title,
        String tagline,
        @Nullable String baseUrl,
        String bind,
        KeySource identityKey,
        Manners manners,
        String editor,
        boolean twoPeople) {
    private static final int PAGE_SIZE = 20;
    private static final int MILLIS = 1_000;

    /** From the environment. */
    public static Settings from(Map<String, String> environment) {
        return new Settings(
                get(environment, "JOGAKBO_DATA").orElse("jogakbo-data"),
                get(environment, "JOGAKBO_TITLE").orElse("Jogakbo"),
                get(environment, "JOGAKBO_TAGLINE").orElse("An archive sewn from press clippings"),
                get(environment, "JOGAKBO_BASE_URL").orElse(null),
                get(environment, "JOGAKBO_BIND").orElse("127.0.0.1"),
                identityKey(environment),
                manners(environment),
                get(environment, "JOGAKBO_EDITOR").orElse(""),
                get(environment, "JOGAKBO_TWO_PEOPLE").filter(Settings::isYes).isPresent());
    }

    private static Manners manners(Map<String, String> environment) {
        String version = Settings.class.getPackage().getImplementationVersion();
        String contact = get(environment, "JOGAKBO_USER_AGENT_CONTACT")
                .map(address -> " (+" + address.strip().replaceAll("[^\\x21-\\x7e]|[()]", "") + ")")
                .orElse("");
        Duration pause = get(environment, "JOGAKBO_FETCH_PAUSE")
                .filter(seconds -> seconds.strip().matches("\\d{1,4}(?:\\.\\d{1,3})?"))
                .map(seconds -> Duration.ofMillis(Math.round(Double.parseDouble(seconds.strip()) * MILLIS)))
                .orElse(Duration.ofSeconds(1));
        boolean allow = get(environment, "JOGAKBO_ALLOW_PRIVATE_ADDRESSES")
                .filter(Settings::isYes)
                .isPresent();
        return Manners.of("Jogakbo/" + (version == null ? "0.1.0" : version) + contact)
                .pausing(pause)
                .allowingPrivateAddresses(allow);
    }

    /** How addresses are fetched, when the command line allows private ones too. */
    public Manners manners(boolean allowPrivate) {
        return allowPrivate ? manners.allowingPrivateAddresses(true) : manners;
    }

    public Settings titled(String otherTitle, String otherTagline) {
        return new Settings(data, otherTitle, otherTagline, baseUrl, bind, identityKey, manners, editor, twoPeople);
    }

    /**
     * What the public pages need to know of this.
     *
     * @param fallback the address to use where none is set; null for none
     */
    public SiteSettings site(@Nullable String fallback) {
        return new SiteSettings(title, tagline, baseUrl == null ? fallback : baseUrl, true, PAGE_SIZE, Language.EN);
    }

    private static KeySource identityKey(Map<String, String> environment) {
        return get(environment, "JOGAKBO_IDENTITY_KEY")
                .<KeySource>map(KeySource.Given::new)
                .or(() -> get(environment, "JOGAKBO_IDENTITY_PASSPHRASE").map(KeySource.Passphrase::new))
                .orElseGet(() -> new KeySource.InFile(get(environment, "JOGAKBO_IDENTITY_KEY_FILE")
                        .map(Path::of)
                        .orElseGet(() ->
                                configuration(environment).resolve("jogakbo").resolve("identity.key"))));
    }

    /** The user's configuration folder (XDG Base Directory; APPDATA on Windows). */
    private static Path configuration(Map<String, String> environment) {
        return get(environment, "XDG_CONFIG_HOME")
                .or(() -> get(environment, "APPDATA"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", ".")).resolve(".config"));
    }

    private static boolean isYes(String value) {
        return List.of("yes", "true", "1", "on").contains(value.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> get(Map<String, String> environment, String key) {
        return Optional.ofNullable(environment.get(key)).filter(value -> !value.isBlank());
    }
}
