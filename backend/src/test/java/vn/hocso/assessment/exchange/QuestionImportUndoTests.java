package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuestionImportUndoTests {

    private static final String FILE = """
            $CATEGORY: $course$/top/Chữ ký số

            Câu 1 đúng không?{TRUE}

            Câu 2 đúng không?{TRUE}

            Câu 3 đúng không?{TRUE}

            Câu 4 đúng không?{TRUE}

            Câu 5 đúng không?{TRUE}
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Courses courses;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private UnitId unit;
    private Someone trainer;
    private LearnerCalls calls;
    private Importing imports;

    @BeforeEach
    void aUnitHasATrainerAndACourse() {
        classroom = new Classroom(courses, somebody, "Thu hồi " + Somebody.word(), 1);
        unit = classroom.unit();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        calls = new LearnerCalls(http, trainer.signedIn());
        imports = new Importing(http, calls);
    }

    @Test
    void whatNobodyTouchedGoesWithItsTopicsAndMayBeImportedAgain() {
        JsonNode one = imported();
        JsonNode preview = json(calls.get(undo(one)));
        assertThat(preview.path("questions").asInt()).isEqualTo(5);
        assertThat(preview.path("staying").size()).isZero();
        assertThat(inTheBank()).as("nothing is done yet").isEqualTo(5);

        JsonNode undone = json(calls.post(undo(one), null));
        assertThat(undone.path("questions").asInt()).isEqualTo(5);
        assertThat(undone.path("topics").asInt()).isEqualTo(2);
        assertThat(inTheBank()).isZero();
        assertThat(topics()).isEmpty();
        JsonNode now = json(calls.get(Importing.uri(one)));
        assertThat(now.at("/outcomes/TAKEN_BACK").asInt()).isEqualTo(5);
        assertThat(now.at("/outcomes").has("CREATED")).isFalse();
        assertThat(json(calls.post(undo(one), null)).path("questions").asInt())
                .as("once more")
                .isZero();
        assertThat(jdbc.sql("""
                        select values_after from audit_entry where action = 'assessment.questions-import-undone' and subject_id = ?
                          and unit_path = (select path from organisation_unit_path where unit_id = ?)
                        """)
                        .params(Ids.bytes(UUID.fromString(one.path("id").asString())), Ids.bytes(unit.value()))
                        .query(String.class)
                        .list())
                .singleElement(STRING)
                .contains("\"questions\":\"5\"", "\"topics\":\"2\"");

        assertThat(json(imports.upload(trainer, unit, FILE))
                        .at("/verdicts/READY")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void whatWasApprovedChangedNamedOrCopiedStaysAndIsToldOneByOne() {
        JsonNode one = imported();
        List<String> all = questions();
        LearnerCalls reviewer = new LearnerCalls(
                http, somebody.in(unit).withRole(Role.REVIEWER).make().signedIn());
        assertThat(reviewer.post("/api/questions/%s/status".formatted(all.get(0)), "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
        assertThat(calls.post("/api/question-edits", """
                {"which": {"questionId": ["%s"]}, "difficulty": "HARD"}
                """.formatted(all.get(1)))).hasStatusOk();
        LearnerCalls author =
                new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        assertThat(author.post("/api/quizzes", """
                {"courseId": "%s", "title": "Kiểm tra", "passMarkPercent": 50, "review": "NEVER", "sections": [{"fixed": ["%s"]}]}
                """.formatted(classroom.course(), all.get(2))))
                .hasStatus(201);
        assertThat(calls.post("/api/questions/%s/copies".formatted(all.get(3)), """
                {"unitId": "%s"}
                """.formatted(unit)))
                .hasStatus(201);

        JsonNode preview = json(calls.get(undo(one)));
        assertThat(preview.path("staying")
                        .valueStream()
                        .map(stays -> "%s %s %s"
                                .formatted(
                                        stays.path("number").asInt(),
                                        stays.path("reason").asString(),
                                        stays.path("stem").asString())))
                .containsExactly(
                        "1 APPROVED Câu 1 đúng không?",
                        "2 CHANGED Câu 2 đúng không?",
                        "3 IN_QUIZ Câu 3 đúng không?",
                        "4 COPIED Câu 4 đúng không?");
        JsonNode undone = json(calls.post(undo(one), null));
        assertThat(undone.path("staying")).isEqualTo(preview.path("staying"));
        assertThat(undone.path("questions").asInt()).isEqualTo(1);
        assertThat(undone.path("topics").asInt()).isZero();
        assertThat(questions()).hasSize(5).containsAll(all.subList(0, 4)).doesNotContain(all.get(4));
        assertThat(topics()).containsExactly("Nhập", "Nhập/Chữ ký số");
        assertThat(json(imports.upload(trainer, unit, FILE))
                        .at("/verdicts/READY")
                        .asInt())
                .as("what stays is known still")
                .isEqualTo(1);
    }

    @Test
    void topicsStayThatWereThereBeforeOrAreUsedOrCalledOtherwiseSince() {
        assertThat(calls.post("/api/question-banks/%s/topics".formatted(unit), "{\"topic\": \"Nhập\"}"))
                .hasStatus(201);
        JsonNode one = imported();
        assertThat(json(calls.post(undo(one), null)).path("topics").asInt()).isEqualTo(1);
        assertThat(topics()).containsExactly("Nhập");

        JsonNode again = imported();
        assertThat(calls.post(
                        "/api/question-banks/%s/topics".formatted(unit), "{\"topic\": \"Nhập/Chữ ký số/Cá nhân\"}"))
                .hasStatus(201);
        assertThat(json(calls.post(undo(again), null)).path("topics").asInt()).isZero();
        assertThat(topics()).containsExactly("Nhập", "Nhập/Chữ ký số", "Nhập/Chữ ký số/Cá nhân");
    }

    @Test
    void onlyAFinishedImportOfOnesOwnIsTakenBackByWhoeverStillWritesThere() {
        JsonNode open = json(imports.upload(trainer, unit, FILE));
        assertThat(calls.get(undo(open))).hasStatus(409);
        assertThat(json(calls.post(undo(open), null)).path("code").asString()).isEqualTo("assessment.import-not-done");
        imports.confirm(open, false);
        imports.done(open);
        LearnerCalls colleague = new LearnerCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make().signedIn());
        assertThat(colleague.get(undo(open))).hasStatus(404);
        assertThat(colleague.post(undo(open), null)).hasStatus(404);
        assertThat(inTheBank()).isEqualTo(5);
    }

    private JsonNode imported() {
        JsonNode one = json(imports.upload(trainer, unit, FILE));
        imports.confirm(one, false);
        return imports.done(one);
    }

    private static String undo(JsonNode one) {
        return Importing.uri(one) + "/taking-back";
    }

    private List<String> questions() {
        return json(calls.get("/api/questions?sort=stem&unit=" + unit))
                .path("items")
                .valueStream()
                .map(one -> one.path("questionId").asString())
                .toList();
    }

    private List<String> topics() {
        return json(calls.get("/api/question-banks/%s/topics".formatted(unit)))
                .path("topics")
                .valueStream()
                .map(one -> one.path("topic").asString())
                .toList();
    }

    private int inTheBank() {
        return json(calls.get("/api/questions?unit=" + unit)).path("total").asInt();
    }
}
