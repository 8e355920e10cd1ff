package org.jogakbo.reading.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.press.Dateline;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.clipping.press.PressDetails;
import org.jogakbo.reading.field.Captions;
import org.jspecify.annotations.Nullable;

/** What a blog's post keeps of the press's details: dateline and wire credit in its text, the picture over it, its tags. Stateless. */
public final class PostPress {
    private PostPress() {}

    /**
     * The details.
     *
     * @param credit the outlet credited, or null; where that is an agency, the report is the agency's
     * @param lead the picture that the post names besides its text, or null
     * @param found takes where each detail was found; tags and {@code lead} are noted by who found them
     */
    public static PressDetails of(
            Body body, @Nullable Credit credit, List<String> tags, @Nullable LeadImage lead, Map<Field, Trace> found) {
        Dateline dateline = Datelines.in(body).orElse(null);
        LeadImage picture = lead == null ? opening(body).orElse(null) : lead;
        String wire = wire(body, credit, dateline, found).orElse(null);
        if (dateline != null) {
            found.put(Field.DATELINE, new Trace("head of the text", dateline.agency() == null ? 0.75 : 0.95));
        }
        if (picture != null) {
            found.putIfAbsent(Field.LEAD_IMAGE, new Trace("picture over the text", 0.7));
        }
        return new PressDetails(null, tags, picture, wire, dateline);
    }

    private static Optional<String> wire(
            Body body, @Nullable Credit credit, @Nullable Dateline dateline, Map<Field, Trace> found) {
        if (dateline != null && dateline.agency() != null) {
            found.put(Field.WIRE, new Trace("dateline", 0.95));
            return Optional.of(dateline.agency());
        }
        Optional<String> credited = Optional.ofNullable(credit).flatMap(line -> Agencies.named(line.outlet()));
        if (credited.isPresent()) {
            found.put(Field.WIRE, new Trace("credit line", 0.9));
            return credited;
        }
        Optional<String> edge = WireCredit.in(body);
        edge.ifPresent(_ -> found.put(Field.WIRE, new Trace("edge of the text", 0.85)));
        return edge;
    }

    /** The picture with which a text opens. */
    public static Optional<LeadImage> opening(Body body) {
        if (body.blocks().isEmpty() || !(body.blocks().getFirst() instanceof Block.Figure figure)) {
            return Optional.empty();
        }
        Captions printed = Captions.of(Run.text(figure.caption()), "");
        return Optional.of(
                new LeadImage(figure.image().url(), figure.image().alt(), printed.caption(), printed.credit()));
    }
}
