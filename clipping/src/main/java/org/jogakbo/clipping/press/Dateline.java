package org.jogakbo.clipping.press;

import java.time.MonthDay;
import org.jogakbo.clipping.body.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * The head of a report that says where it was filed: "SEOUL, Jan. 5 (Yonhap) --".
 *
 * @param place as printed
 * @param date the day, which datelines print without its year; or null
 * @param agency the agency, by its usual name; or null
 * @param printed the whole dateline as printed, with the mark that parts it from the report
 */
public record Dateline(
        String place, @Nullable MonthDay date, @Nullable String agency, String printed) {
    public Dateline {
        place = WellFormed.text(place);
        agency = WellFormed.orNull(agency);
        printed = WellFormed.text(printed);
    }
}
