package vn.hocso.content.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutlineTests {

    private final CourseId course = new CourseId(Ids.next());
    private final Outline outline = Outline.of(List.of(), List.of());

    @Test
    void newItemsGoToTheEndUnlessAPlaceIsNamed() {
        SectionId first = section("Một");
        section("Ba");
        outline.insert(new Section(new SectionId(Ids.next()), course, "Hai"), 1);
        lesson("A", first, null);
        lesson("C", first, 99);
        lesson("B", first, 1);

        assertThat(outline.parts()).extracting(part -> part.section().title()).containsExactly("Một", "Hai", "Ba");
        assertThat(outline.lessons()).extracting(Lesson::title).containsExactly("A", "B", "C");
        assertThat(outline.lessons()).extracting(Lesson::position).containsExactly(0, 1, 2);
    }

    @Test
    void aMoveCountsThePlaceWithoutTheItemItself() {
        SectionId section = section("Một");
        LessonId a = lesson("A", section, null);
        lesson("B", section, null);
        lesson("C", section, null);

        outline.move(a, null, 1);
        assertThat(outline.lessons()).extracting(Lesson::title).containsExactly("B", "A", "C");
        outline.move(a, null, 1);
        assertThat(outline.lessons()).extracting(Lesson::title).containsExactly("B", "A", "C");
        outline.move(a, null, 500);
        assertThat(outline.lessons()).extracting(Lesson::title).containsExactly("B", "C", "A");
    }

    @Test
    void aLessonMovesIntoAnotherSection() {
        SectionId first = section("Một");
        SectionId second = section("Hai");
        LessonId a = lesson("A", first, null);
        lesson("B", second, null);

        outline.move(a, second, 0);

        assertThat(outline.require(first).lessons()).isEmpty();
        assertThat(outline.require(second).lessons()).extracting(Lesson::title).containsExactly("A", "B");
        assertThat(outline.require(a).sectionId()).isEqualTo(second);
    }

    @Test
    void sectionsMoveWithTheirLessons() {
        SectionId first = section("Một");
        SectionId second = section("Hai");
        lesson("A", first, null);
        lesson("B", second, null);

        outline.move(second, 0);

        assertThat(outline.lessons()).extracting(Lesson::title).containsExactly("B", "A");
    }

    @Test
    void aMoveIntoASectionThatIsGoneChangesNothing() {
        SectionId section = section("Một");
        LessonId a = lesson("A", section, null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outline.move(a, new SectionId(Ids.next()), 0))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("content.unknown-section"));
        assertThat(outline.require(section).lessons()).hasSize(1);
    }

    @Test
    void anOutlineHasItsLimits() {
        List<SectionId> sections = new ArrayList<>();
        for (int i = 0; i < Outline.MOST_SECTIONS; i++) {
            sections.add(section("Phần " + i));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> section("Một phần nữa"));
        for (int i = 0; i < Outline.MOST_LESSONS; i++) {
            lesson("Bài " + i, sections.getFirst(), null);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> lesson("Một bài nữa", sections.getLast(), null));
    }

    private SectionId section(String title) {
        SectionId id = new SectionId(Ids.next());
        outline.insert(new Section(id, course, title), null);
        return id;
    }

    private LessonId lesson(String title, SectionId section, Integer position) {
        LessonId id = new LessonId(Ids.next());
        Lesson lesson = new Lesson(
                id, course, LessonContent.empty(title), new Actor(Ids.next()), Instant.parse("2026-11-22T03:00:00Z"));
        outline.insert(lesson, section, position);
        return id;
    }
}
