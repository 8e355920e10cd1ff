package org.jogakbo.keeping.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/** What is sealed of a person, as JSON (docs/formats/identities.md): everything but the number, the level and the words shown instead. */
record PersonJson(
        @JsonProperty("names") List<String> names,
        @JsonProperty("relatives") List<String> relatives,
        @JsonProperty("details") List<String> details,
        @JsonProperty("reason") String reason,
        @JsonProperty("decidedBy") String decidedBy,
        @JsonProperty("decidedAt") @Nullable String decidedAt,
        @JsonProperty("review") @Nullable String review,

        @JsonProperty("hints") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<HintJson> hints) {
    /** A {@link Hint}; kept only where there are any, so that an older program reads persons without them. */
    record HintJson(
            @JsonProperty("form") String form,
            @JsonProperty("family") @Nullable String family,
            @JsonProperty("given") @Nullable String given) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] write(Person person) {
        Protection rule = person.protection();
        try {
            return JSON.writeValueAsBytes(new PersonJson(
                    person.names(),
                    person.relatives(),
                    person.details(),
                    rule.reason(),
                    rule.decidedBy(),
                    rule.decidedAt() == null ? null : rule.decidedAt().toString(),
                    rule.review() == null ? null : rule.review().toString(),
                    hints(person)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records of text can be written", impossible);
        }
    }

    private static @Nullable List<HintJson> hints(Person person) {
        return person.hints().isEmpty()
                ? null
                : person.hints().stream()
                        .map(hint -> new HintJson(hint.form(), hint.family(), hint.given()))
                        .toList();
    }

    private List<Hint> understood() {
        return hints == null
                ? List.of()
                : hints.stream()
                        .map(hint -> new Hint(hint.form(), hint.family(), hint.given()))
                        .toList();
    }

    static Person read(byte[] json, KeptPerson kept) {
        try {
            PersonJson one = JSON.readValue(json, PersonJson.class);
            Instant decided = one.decidedAt() == null ? null : Instant.parse(one.decidedAt());
            LocalDate review = one.review() == null ? null : LocalDate.parse(one.review());
            Protection rule = new Protection(kept.level(), kept.as(), one.reason(), one.decidedBy(), decided, review);
            return new Person(kept.id(), one.names(), one.relatives(), one.details(), one.understood(), rule);
        } catch (IOException | RuntimeException broken) {
            // Without the cause: it would carry the names along.
            throw new SealedException("What the catalog keeps of person " + kept.id()
                    + " cannot be read back. Restore it from a backup, or use the newer program that wrote it.");
        }
    }
}
