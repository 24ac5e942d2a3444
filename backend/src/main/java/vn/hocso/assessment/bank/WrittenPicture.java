package vn.hocso.assessment.bank;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.VietnameseText;

/**
 * A picture of the media library that a question shows below its stem.
 *
 * @param description what it shows, for whoever cannot see it, in one line; it must not tell the answer. What came out of a file may lack it
 *     until the question is approved
 */
public record WrittenPicture(
        @NotNull UUID mediaId,
        @Nullable @Size(max = LONGEST) String description) {

    public static final int LONGEST = 1_000;

    public WrittenPicture {
        String line = description == null ? "" : VietnameseText.line(description);
        description = line.isEmpty() ? null : line;
    }

    boolean isDescribed() {
        return description != null;
    }
}
