package vn.hocso.catalogue.search;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseLevel;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnameseText;

/** What somebody looks for: words, and what narrows the choice. */
record CourseQuery(
        @Nullable @Size(max = 300) String q,
        @Nullable @Size(max = 20) List<@Size(max = 60) String> topic,
        @Nullable List<@Nullable CourseLevel> level,
        @Nullable UnitId unit) {

    private static final int MOST_WORDS = 40;

    /** The folded words, as many as are worth looking for. */
    List<String> words() {
        return VietnameseText.words(q).stream().limit(MOST_WORDS).toList();
    }

    /** The same words with the marks they were written with. */
    List<String> writtenWords() {
        return VietnameseText.writtenWords(q).stream().limit(MOST_WORDS).toList();
    }

    /** Whether whoever asks writes with marks. */
    boolean hasMarks() {
        return !writtenWords().equals(words());
    }

    String asWritten() {
        return q == null ? "" : VietnameseText.nfc(q);
    }

    List<String> topics() {
        return topic == null ? List.of() : topic;
    }

    /** An empty {@code level=} in the address asks for none in particular. */
    List<CourseLevel> levels() {
        return level == null
                ? List.of()
                : level.stream().flatMap(Stream::ofNullable).toList();
    }
}
