package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jogakbo.newsroom.command.Commands;

/** What a command said, and its exit code. */
record Told(int code, String out, String err) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Runs a command line in this process. */
    static Told by(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = Commands.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Told(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Told expecting(int wanted) {
        assertEquals(wanted, code, () -> "exit code; it said:\n" + out + err);
        return this;
    }

    /** The JSON objects on standard output. */
    List<JsonNode> json() {
        return out.lines().map(Told::parse).toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (java.io.IOException broken) {
            throw new UncheckedIOException(line, broken);
        }
    }
}
