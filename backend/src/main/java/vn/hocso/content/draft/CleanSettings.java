package vn.hocso.content.draft;

import java.util.List;

import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.shared.VietnameseText;

/** Settings in the form they are kept: texts composed and trimmed, empty lines of lists left out, topics named once. */
final class CleanSettings {

    private CleanSettings() {}

    static CourseSettings of(CourseSettings given) {
        return new CourseSettings(
                VietnameseText.line(given.title()),
                VietnameseText.clean(given.summary()).strip(),
                lines(given.outcomes()),
                lines(given.audience()),
                given.level(),
                lines(given.topics()).stream().distinct().toList(),
                given.language(),
                given.coverMediaId());
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(VietnameseText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
