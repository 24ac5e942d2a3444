package vn.hocso.content.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.content.AuthoringCalls.block;
import static vn.hocso.content.AuthoringCalls.document;
import static vn.hocso.content.AuthoringCalls.json;

@HocsoTest
class AtTheSameTimeTests {

    private static final int HANDS = 8;

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    AuthoringCalls trainer;
    JsonNode course;
    String id;

    @BeforeEach
    void aCourseToWorkOn() {
        UnitId unit = somebody.unit();
        trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
        course = trainer.courseWithLessons("Khóa học chung", unit, List.of("Một", "Hai"));
        id = course.path("courseId").stringValue();
    }

    @Test
    void ofManyWhoWriteALessonAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        JsonNode seen =
                trainer.lesson(id, course.at("/sections/0/lessons/0/lessonId").stringValue());

        List<Integer> answers = atOnce(hand ->
                () -> trainer.writeBlocks(id, seen, block("RICH_TEXT", document("Bản của người " + hand)))
                        .getResponse()
                        .getStatus());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void publishingAtOnceMakesOneVersion() throws Exception {
        long revision = course.path("revision").longValue();

        List<JsonNode> answers = atOnce(hand -> () -> json(trainer.publish(id, revision), 201));

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(json(trainer.get("/" + id + "/publications"), 200)).hasSize(1);
    }

    @Test
    void nobodysNewSectionIsLost() throws Exception {
        atOnce(hand -> () -> trainer.addSection(id, "Phần của người " + hand));

        JsonNode now = trainer.look(id);
        assertThat(now.path("sections")).hasSize(HANDS + 1);
        assertThat(now.path("revision").longValue())
                .isEqualTo(course.path("revision").longValue() + HANDS);
    }

    @Test
    void ofManyCoursesThatTakeAnIdentifierAtOnceOneGetsIt() throws Exception {
        UnitId unit = somebody.unit();
        AuthoringCalls author = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
        List<String> courses = IntStream.range(0, HANDS)
                .mapToObj(hand -> author.beginCourse("Khóa " + hand, unit)
                        .path("courseId")
                        .stringValue())
                .toList();
        String item = "{\"id\": \"%s\", \"title\": \"Phần mới\"}".formatted(Ids.next());

        List<Integer> answers = atOnce(hand -> () -> author.post("/%s/sections".formatted(courses.get(hand)), item)
                .getResponse()
                .getStatus());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<T>> results = IntStream.range(0, HANDS)
                    .mapToObj(hand -> hands.submit(() -> {
                        ready.await();
                        return work.apply(hand).call();
                    }))
                    .toList();
            ready.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> result : results) {
                answers.add(result.get());
            }
            return answers;
        }
    }
}
