package org.jogakbo.newsroom.command.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.protection.review.Detail;
import org.jogakbo.walk.editor.Review;

/** A review as JSON lines, for programs. */
final class ReviewJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReviewJson() {}

    static String row(Review.Row row) {
        return node(row).toString();
    }

    private static ObjectNode node(Review.Row row) {
        ObjectNode line = JSON.createObjectNode()
                .put("id", row.id())
                .put("path", row.path())
                .put("published", row.date())
                .put("title", row.title())
                .put("state", row.state().label())
                .put("weight", row.weight());
        ObjectNode counts = line.putObject("suggestions");
        row.counts().forEach((kind, count) -> counts.put(kind.label(), count));
        return line;
    }

    /** The clipping, then what changed since it was released, what the second look holds, each suggestion, then each jigsaw. */
    static List<String> lines(Review.Sheet sheet) {
        Stream<String> suggestions = sheet.suggestions().stream()
                .map(one -> JSON.createObjectNode()
                        .put("kind", one.kind().label())
                        .put("weight", one.kind().weight())
                        .put("found", one.found())
                        .put("sentence", one.sentence())
                        .put("why", one.why())
                        .toString());
        Stream<String> differences = sheet.differences().stream()
                .map(line -> JSON.createObjectNode()
                        .put("field", line.field())
                        .put(line.added() ? "added" : "gone", line.text())
                        .toString());
        Stream<String> held = sheet.held().stream()
                .map(why -> JSON.createObjectNode().put("held", why).toString());
        Stream<String> doubts = sheet.doubts().stream()
                .map(why -> JSON.createObjectNode().put("doubt", why).toString());
        return Stream.of(
                        Stream.of(row(sheet.row())),
                        differences,
                        held,
                        doubts,
                        suggestions,
                        sheet.people().stream().map(ReviewJson::known))
                .flatMap(lines -> lines)
                .toList();
    }

    static String known(Review.Known known) {
        ObjectNode line = JSON.createObjectNode()
                .put("who", known.label())
                .put("score", known.jigsaw().score())
                .put("bits", known.jigsaw().bits())
                .put("clippings", known.jigsaw().clippings());
        details(known.jigsaw().details(), line.putArray("details"));
        details(known.jigsaw().leaveOut(), line.putArray("leaveOut"));
        return line.toString();
    }

    private static void details(List<Detail> details, ArrayNode array) {
        for (Detail detail : details) {
            ArrayNode places = array.addObject()
                    .put("aspect", detail.aspect().label())
                    .put("value", detail.value())
                    .put("bits", detail.bits())
                    .putArray("places");
            detail.places()
                    .forEach(place -> places.addObject()
                            .put("clipping", place.clipping().value())
                            .put("title", place.title())
                            .put("sentence", place.sentence()));
        }
    }
}
