package org.jogakbo.newsroom.command.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.Consent;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.safety.SafetyRule;
import org.jogakbo.walk.safety.SafetyRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code settings}: the rules about safety that an archive keeps, whoever opens it. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = {
            "List the settings of the archive, or set one: settings two-people yes.",
            "They are the archive's own: no variable of the environment loosens one. Loosening one asks first; who did it, and when, is kept."
        })
public final class SettingsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final Settings settings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SETTING", description = "two-people")
    private @Nullable String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "yes or no")
    private @Nullable String value;

    @Option(names = "--by", paramLabel = "EDITOR", description = "Who decides. Default: $JOGAKBO_EDITOR.")
    private @Nullable String by;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object per setting.")
    private boolean json;

    @Mixin
    private Consent consent = new Consent();

    @Mixin
    private DataOption data = new DataOption();

    public SettingsCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        String asked = name;
        Optional<SafetyRule> rule = asked == null ? Optional.empty() : SafetyRule.named(asked);
        String wanted = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if ((asked != null && rule.isEmpty()) || !(wanted.isEmpty() || wanted.equals("yes") || wanted.equals("no"))) {
            console.note("jogakbo: The settings are: two-people yes|no.");
            return Commands.USAGE;
        }
        try (Archive archive = data.open(settings, console, "settings")) {
            boolean well = rule.isEmpty() || wanted.isEmpty() || set(archive, rule.get(), wanted.equals("yes"));
            for (SafetyRule each : SafetyRule.values()) {
                if (well && rule.filter(one -> one != each).isEmpty()) {
                    tell(archive.rules(), each);
                }
            }
            return well ? 0 : Commands.REFUSED;
        }
    }

    private boolean set(Archive archive, SafetyRule rule, boolean demanded) {
        if (archive.rules().demands(rule) == demanded) {
            console.note("It is so already.");
            return true;
        }
        if (!demanded && settings.twoPeople()) {
            console.note(
                    "jogakbo: JOGAKBO_TWO_PEOPLE=yes is set in this shell and would demand it again. Unset it first.");
            return false;
        }
        if (dryRun) {
            console.note(
                    "Nothing was changed (--dry-run). " + rule.label() + " would be " + (demanded ? "yes." : "no."));
            return true;
        }
        if (!demanded && !consent.given(console, "No longer hold to this? " + rule.meaning())) {
            return false;
        }
        archive.rules().set(rule, demanded, by == null ? settings.editor() : by.strip());
        return true;
    }

    private void tell(SafetyRules rules, SafetyRule rule) {
        Optional<SafetyRules.Change> last = rules.last(rule);
        String holds = rules.demands(rule) ? "yes" : "no";
        if (json) {
            ObjectNode line =
                    JSON.createObjectNode().put("setting", rule.label()).put("value", holds);
            line.put("by", last.map(SafetyRules.Change::by).orElse(null))
                    .put("at", last.map(change -> change.at().toString()).orElse(null));
            console.result(line.toString());
        } else {
            console.result("%-12s %-4s %s".formatted(rule.label(), holds, rule.meaning()));
            rules.history(rule)
                    .forEach(change -> console.result(" ".repeat(18) + (change.demanded() ? "yes" : "no") + " since "
                            + change.at() + (change.by().isEmpty() ? "" : ", by " + change.by())));
        }
    }
}
