package org.jogakbo.protection;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * The bytes in which the public store keeps what the guard made (JSON, UTF-8). Only the store may call it, and only with bytes that it
 * was given here: {@code HouseRulesTest} sees to it. Safe for any thread.
 */
public final class PublicCodec {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new InstantWriter())
                    .addDeserializer(Instant.class, new InstantReader()))
            .build();
    private static final ObjectWriter WRITE = JSON.writer();
    private static final ObjectReader READ_CLIPPING = JSON.readerFor(Released.class);
    private static final ObjectReader READ_CARD = JSON.readerFor(ReleasedCard.class);

    private PublicCodec() {}

    public static byte[] encode(PublicClipping clipping) {
        return write(clipping);
    }

    public static byte[] encode(PublicCard card) {
        return write(card);
    }

    /** @throws UncheckedIOException when these are not bytes that {@link #encode(PublicClipping)} wrote */
    public static PublicClipping clipping(byte[] bytes) {
        try {
            return READ_CLIPPING.readValue(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("A public clipping cannot be read back from the public store", broken);
        }
    }

    /** @throws UncheckedIOException when these are not bytes that {@link #encode(PublicCard)} wrote */
    public static PublicCard card(byte[] bytes) {
        try {
            return READ_CARD.readValue(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("A public card cannot be read back from the public store", broken);
        }
    }

    private static byte[] write(Object value) {
        try {
            return WRITE.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records of text and numbers can be written", impossible);
        }
    }

    /** Instants as ISO 8601 in UTC. */
    private static final class InstantWriter extends StdSerializer<Instant> {
        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Instant.parse(in.getText());
        }
    }
}
