package org.jogakbo.publishing.page;

import java.util.List;
import org.jogakbo.publishing.cloth.NamePatch;

/**
 * The index of outlets or of categories.
 *
 * @param folder under which each has its list: {@code outlet/}
 * @param counted how many there are, in words
 */
public record NamesPage(
        Frame frame, String heading, String note, String counted, String folder, List<NamePatch> patches)
        implements Printable {
    public NamesPage {
        patches = List.copyOf(patches);
    }
}
