package org.jogakbo.clipping.ruling;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;

/**
 * An editor's decision on a clipping. Without one, a clipping stays private.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ruling")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ruling.Release.class, name = "release"),
    @JsonSubTypes.Type(value = Ruling.Redact.class, name = "redact"),
    @JsonSubTypes.Type(value = Ruling.Sealed.class, name = "sealed"),
    @JsonSubTypes.Type(value = Ruling.Withhold.class, name = "withhold"),
    @JsonSubTypes.Type(value = Ruling.Withdraw.class, name = "withdraw")
})
public sealed interface Ruling {
    /** It may become public, as far as the guard allows. */
    record Release() implements Ruling {}

    /** It may become public, with what the editor left out or, against the rule for protected people, lets stand. */
    record Redact(Redaction redaction) implements Ruling {
        public Redact {
            Objects.requireNonNull(redaction);
        }
    }

    /**
     * A redaction as the catalog keeps it: the words that it masks would tell whom it protects.
     *
     * @param box what the key to identities opens
     */
    record Sealed(String box) implements Ruling {
        public Sealed {
            Objects.requireNonNull(box);
        }
    }

    /** It stays private. */
    record Withhold() implements Ruling {}

    /**
     * It was public and is taken back.
     *
     * @param silent whether its address answers as if it had never been; else it says that something was taken back, and nothing more. A
     *     catalog of before there was a choice says nothing here: then it was told
     */
    record Withdraw(boolean silent) implements Ruling {}
}
