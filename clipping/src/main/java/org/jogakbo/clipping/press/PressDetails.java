package org.jogakbo.clipping.press;

import java.util.List;
import org.jogakbo.clipping.body.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * What the press adds to an article beside its text. What is not said is null or empty. Immutable.
 *
 * @param section the part of the paper that the article stands in, as printed; or null
 * @param tags the subjects that the article is filed under, as printed
 * @param leadImage the picture over the article, or null
 * @param wire the agency whose report this is, by its usual name ({@code AP}, {@code Reuters}, {@code Yonhap}); or null
 * @param dateline where, and perhaps when and by which agency, the report was filed; or null
 */
public record PressDetails(
        @Nullable String section,
        List<String> tags,
        @Nullable LeadImage leadImage,
        @Nullable String wire,
        @Nullable Dateline dateline) {
    /** Of an article that says none of this. */
    public static final PressDetails NONE = new PressDetails(null, List.of(), null, null, null);

    public PressDetails {
        section = WellFormed.orNull(section);
        tags = tags.stream().map(WellFormed::text).toList();
        wire = WellFormed.orNull(wire);
    }
}
