package vn.hocso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.competency.Competencies;
import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.Competencies.NewFramework;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuestionImportTests {

    private static final String FILE = """
            $CATEGORY: $course$/top/Chữ ký số

            ::Một::Chữ ký số có giá trị pháp lý?{TRUE}

            ::Hai::Thủ đô của Việt Nam là{=Hà Nội ~Huế ~Đà Nẵng}

            ::Ba::Câu hỏng{=Hà Nội ~Huế
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Competencies competencies;

    private UnitId unit;
    private Someone trainer;
    private LearnerCalls calls;
    private Importing imports;

    @BeforeEach
    void aUnitHasATrainer() {
        unit = somebody.unit();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        calls = new LearnerCalls(http, trainer.signedIn());
        imports = new Importing(http, calls);
    }

    @Test
    void nothingIsInTheBankUntilSomebodyConfirms() {
        JsonNode one = json(imports.upload(trainer, unit, FILE));

        assertThat(one.path("format").asString()).isEqualTo("GIFT");
        assertThat(one.path("verdicts").path("READY").asInt()).isEqualTo(2);
        assertThat(one.path("verdicts").path("ERROR").asInt()).isEqualTo(1);
        assertThat(inTheBank()).isZero();
    }

    @Test
    void whatKeepsAQuestionOutIsSaidWithItsLineAndWhatToDo() {
        JsonNode one = json(imports.upload(trainer, unit, FILE));
        JsonNode faulty = json(calls.get(Importing.uri(one) + "/questions?verdict=ERROR"));

        assertThat(faulty.path("total").asInt()).isEqualTo(1);
        JsonNode note = faulty.path("items").path(0).path("notes").path(0);
        assertThat(note.path("code").asString()).isEqualTo("assessment.import.unbalanced-braces");
        assertThat(note.path("line").asInt()).isEqualTo(7);
        assertThat(note.path("fatal").asBoolean()).isTrue();
        assertThat(note.path("text").asString()).contains("{ }").doesNotContain("assessment.");
    }

    @Test
    void aFileWithoutAQuestionSaysSo() {
        JsonNode one = json(imports.upload(trainer, unit, "cau-hoi.gift", "// chỉ có chú thích\n"));

        assertThat(one.path("notes").path(0).path("code").asString()).isEqualTo("assessment.import.no-questions");
        assertThat(one.path("notes").path(0).path("text").asString()).doesNotContain("assessment.");
    }

    @Test
    void questionsWithErrorsAreLeftOutOnlyWhenSomebodySaysSo() {
        JsonNode one = json(imports.upload(trainer, unit, FILE));

        assertThat(imports.confirm(one, false)).hasStatus(409);
        assertThat(imports.confirm(one, true)).hasStatus(202);
        JsonNode done = imports.done(one);
        assertThat(done.path("outcomes").path("CREATED").asInt()).isEqualTo(2);
        assertThat(done.path("outcomes").path("SKIPPED").asInt()).isEqualTo(1);
        assertThat(done.path("job").path("result").path("url").asString()).isNotEmpty();
        assertThat(json(calls.get("/api/questions?unit=%s&topic=Nhập/Chữ ký số".formatted(unit)))
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theSameFileAgainAddsNothing() {
        JsonNode first = json(imports.upload(trainer, unit, FILE));
        imports.confirm(first, true);
        imports.done(first);
        JsonNode second = json(imports.upload(trainer, unit, FILE));

        assertThat(second.path("verdicts").path("KNOWN").asInt()).isEqualTo(2);
        imports.confirm(second, true);
        assertThat(imports.done(second).path("outcomes").path("KNOWN").asInt()).isEqualTo(2);
        assertThat(inTheBank()).isEqualTo(2);
    }

    @Test
    void whatWasCarriedOutIsNotCarriedOutAgain() {
        JsonNode one = json(imports.upload(trainer, unit, FILE));
        imports.confirm(one, true);
        imports.done(one);

        assertThat(imports.confirm(one, true)).hasStatus(409);
    }

    @Test
    void competenciesAreFoundAgainByTheirCodesAndOthersAreNamed() {
        String framework = "Q" + Somebody.word();
        competencies.load(
                somebody.administrator().actor(),
                new NewFramework(
                        framework,
                        "1",
                        "Khung",
                        "Framework",
                        "",
                        List.of(new NewCompetency("1.1", "", "Bảo vệ thiết bị", "Protecting devices", "", ""))));
        JsonNode one = json(imports.upload(
                trainer,
                unit,
                "// [tag:%s:1.1] [tag:%s:9] [tag:khó]\nĐúng không?{TRUE}"
                        .formatted(framework.toLowerCase(), framework)));

        JsonNode notes = json(calls.get(Importing.uri(one) + "/questions"))
                .path("items")
                .path(0)
                .path("notes");
        assertThat(notes.valueStream().map(note -> note.path("code").asString()))
                .containsExactlyInAnyOrder("assessment.import.competency-unknown", "assessment.import.tags-lost");
        imports.confirm(one, false);
        imports.done(one);
        JsonNode question =
                json(calls.get("/api/questions?unit=" + unit)).path("items").path(0);
        assertThat(question.path("competencies")
                        .valueStream()
                        .map(competency -> competency.path("title").asString()))
                .containsExactly("Bảo vệ thiết bị");
        for (String format : List.of("GIFT", "MOODLE_XML")) {
            assertThat(new String(
                            calls.get("/api/question-exports/file?format=%s&unit=%s".formatted(format, unit))
                                    .getResponse()
                                    .getContentAsByteArray(),
                            UTF_8))
                    .contains(framework + ":1.1");
        }
    }

    @Test
    void theTemplateTellsCodesOfCompetenciesAndRowsNameThem() throws IOException {
        String framework = "Q" + Somebody.word();
        competencies.load(
                somebody.administrator().actor(),
                new NewFramework(
                        framework,
                        "1",
                        "Khung",
                        "Framework",
                        "",
                        List.of(new NewCompetency("A1", "", "Bảo vệ thiết bị", "Protecting devices", "", ""))));
        byte[] template =
                calls.get("/api/question-imports/template.xlsx").getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<String> told = workbook.getSheet(2).orElseThrow().read().stream()
                    .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                    .toList();
            assertThat(told.getFirst()).startsWith("Ghi mã năng lực");
            assertThat(told).contains(framework + ":A1 Bảo vệ thiết bị");
        }

        JsonNode one = json(imports.upload(trainer, unit, "cau-hoi.csv", """
                Dạng câu hỏi,Nội dung câu hỏi,Năng lực
                Tự luận,Câu có năng lực?,%1$s:A1
                Tự luận,Câu sai mã?,%1$s:A2
                """.formatted(framework)));
        assertThat(one.at("/verdicts/READY").asInt()).isEqualTo(1);
        assertThat(one.at("/verdicts/ERROR").asInt()).isEqualTo(1);
        assertThat(json(calls.get(Importing.uri(one) + "/questions?verdict=ERROR"))
                        .at("/items/0/notes/0/text")
                        .asString())
                .isEqualTo("Không có năng lực mã “%1$s:A2”. Có phải là %1$s:A1? Hãy sửa mã hoặc xóa khỏi ô"
                        .formatted(framework));
        imports.confirm(one, true);
        imports.done(one);
        assertThat(json(calls.get("/api/questions?unit=" + unit))
                        .at("/items/0/competencies/0/title")
                        .asString())
                .isEqualTo("Bảo vệ thiết bị");
    }

    @Test
    void moreCompetenciesThanAQuestionTakesAreTold() {
        String framework = "Q" + Somebody.word();
        competencies.load(
                somebody.administrator().actor(),
                new NewFramework(
                        framework,
                        "1",
                        "Khung",
                        "Framework",
                        "",
                        IntStream.rangeClosed(1, 21)
                                .mapToObj(no -> new NewCompetency("C" + no, "", "Năng lực", "Competency", "", ""))
                                .toList()));
        JsonNode one = json(imports.upload(
                trainer,
                unit,
                "// %s%nĐúng không?{TRUE}"
                        .formatted(IntStream.rangeClosed(1, 21)
                                .mapToObj(no -> "[tag:%s:C%d]".formatted(framework, no))
                                .collect(Collectors.joining(" ")))));
        assertThat(json(calls.get(Importing.uri(one) + "/questions"))
                        .at("/items/0/notes/0/text")
                        .asString())
                .isEqualTo("Câu hỏi ghi 21 năng lực, chỉ giữ 20 năng lực đầu");
    }

    @Test
    void importsOfOnesOwnAreListedWithWhatCameOfThem() {
        JsonNode first = json(imports.upload(trainer, unit, FILE));
        imports.confirm(first, true);
        imports.done(first);
        imports.upload(trainer, unit, "hai.gift", "Đúng chứ?{TRUE}");

        JsonNode list = json(calls.get("/api/question-imports?size=1"));
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("items").path(0).path("fileName").asString()).isEqualTo("hai.gift");
        JsonNode earlier = json(calls.get("/api/question-imports?size=1&page=1"))
                .path("items")
                .path(0);
        assertThat(earlier.path("state").asString()).isEqualTo("DONE");
        assertThat(earlier.path("questionCount").asInt()).isEqualTo(3);
        assertThat(earlier.path("created").asInt()).isEqualTo(2);
        Someone colleague = somebody.in(unit).withRole(Role.TRAINER).make();
        assertThat(json(new LearnerCalls(http, colleague.signedIn()).get("/api/question-imports"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void anUnknownOrHostileFileIsRefusedWithItsReason() {
        assertThat(json(imports.upload(trainer, unit, "bai.docx", "Không phải câu hỏi"))
                        .path("code")
                        .asString())
                .isEqualTo("assessment.question-file-unknown");
        String bomb = "<!DOCTYPE quiz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><quiz>&b;</quiz>";
        assertThat(json(imports.upload(trainer, unit, "bom.xml", bomb))
                        .path("code")
                        .asString())
                .isEqualTo("assessment.question-file-forbidden-xml");
    }

    @Test
    void anImportIsDiscardedByWhoeverBeganIt() {
        JsonNode one = json(imports.upload(trainer, unit, FILE));

        assertThat(http.delete()
                        .uri(Importing.uri(one))
                        .with(trainer.signedIn())
                        .exchange())
                .hasStatus(204);
        assertThat(calls.get(Importing.uri(one))).hasStatus(404);
    }

    @Test
    void importsAreForThoseWhoWriteQuestionsOfTheUnitAndSeenByTheirOwnerOnly() {
        JsonNode one = json(imports.upload(trainer, unit, FILE));
        Someone learner = somebody.in(unit).make();
        Someone other = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        Someone colleague = somebody.in(unit).withRole(Role.TRAINER).make();

        assertThat(http.get().uri(Importing.uri(one)).exchange()).hasStatus(401);
        assertThat(imports.upload(learner, unit, FILE)).hasStatus(403);
        assertThat(imports.upload(other, unit, FILE)).hasStatus(404);
        assertThat(new LearnerCalls(http, learner.signedIn()).get(Importing.uri(one)))
                .hasStatus(403);
        assertThat(new LearnerCalls(http, other.signedIn()).get(Importing.uri(one) + "/questions"))
                .hasStatus(404);
        assertThat(new LearnerCalls(http, colleague.signedIn()).get(Importing.uri(one)))
                .hasStatus(404);
    }

    private int inTheBank() {
        return json(calls.get("/api/questions?unit=" + unit)).path("total").asInt();
    }
}
