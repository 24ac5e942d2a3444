package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class SharedQuestionTests {

    private static final String RECORDED = """
            from audit_entry where action = 'assessment.questions-shared'
              and unit_path = (select path from organisation_unit_path where unit_id = ?)
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    private UnitId ministry;
    private UnitId department;
    private UnitId province;
    private LearnerCalls owner;
    private String question;

    /** A ministry with a department, and a province beside it; the ministry has one approved question. */
    @BeforeEach
    void aMinistryHasAQuestion() {
        ministry = somebody.unit();
        department = somebody.unitBelow(ministry, "Vụ " + Somebody.word());
        province = somebody.unit();
        owner = calls(ministry, Role.TRAINER);
        question = write(owner, ministry);
        approve(owner, question);
    }

    @Test
    void aNewQuestionIsSharedWithNobody() {
        JsonNode mine = one(owner);
        assertThat(mine.at("/sharing/audience").stringValue()).isEqualTo("OWN");
        assertThat(mine.at("/sharing/units").size()).isZero();
        assertThat(calls(department, Role.TRAINER).get(address())).hasStatus(404);
        assertThat(calls(province, Role.TRAINER).get(address())).hasStatus(404);
    }

    @Test
    void sharedDownwardsItIsUsedByUnitsBelowAlone() {
        share("BELOW");
        assertThat(calls(department, Role.TRAINER).get(address())).hasStatusOk();
        assertThat(calls(department, Role.REVIEWER).get(address())).hasStatusOk();
        assertThat(calls(department, Role.LEARNER).get(address())).hasStatus(403);
        assertThat(calls(department, Role.UNIT_MANAGER).get(address())).hasStatus(403);
        assertThat(calls(province, Role.TRAINER).get(address())).hasStatus(404);
    }

    @Test
    void sharedWithEveryoneItIsUsedByAnyTrainer() {
        share("EVERYONE");
        assertThat(calls(province, Role.TRAINER).get(address())).hasStatusOk();
        assertThat(calls(province, Role.LEARNER).get(address())).hasStatus(403);
    }

    @Test
    void aUnitThatIsNamedUsesItWithAllBelow() {
        share("OWN", with(province, false));
        UnitId commune = somebody.unitBelow(province, "Xã " + Somebody.word());
        assertThat(calls(province, Role.TRAINER).get(address())).hasStatusOk();
        assertThat(calls(commune, Role.TRAINER).get(address())).hasStatusOk();
        assertThat(calls(department, Role.TRAINER).get(address())).hasStatus(404);
    }

    @Test
    void othersUseOnlyWhatIsApproved() {
        share("EVERYONE");
        LearnerCalls other = calls(province, Role.TRAINER);
        decide(owner, question, "RETIRED");
        assertThat(other.get(address())).hasStatus(404);
        assertThat(found(other, "source=SHARED")).doesNotContain(question);
    }

    @Test
    void whoeverUsesItMayNeitherEditDecideNorShareIt() {
        share("EVERYONE");
        LearnerCalls other = calls(province, Role.TRAINER);
        JsonNode seen = one(other);
        assertThat(seen.path("abilities").size()).isZero();
        assertThat(seen.has("sharing")).as("with whom else").isFalse();
        assertThat(revise(other)).hasStatus(403);
        for (String status : List.of("APPROVED", "RETIRED", "DRAFT")) {
            assertThat(other.post(address() + "/status", "{\"status\": \"%s\"}".formatted(status)))
                    .hasStatus(403);
        }
        JsonNode told = json(other.post("/api/question-edits", sharing("OWN")));
        assertThat(told.path("mayNot").intValue()).isEqualTo(1);
        assertThat(told.path("changed").intValue()).isZero();
        assertThat(other.get(address() + "/analysis")).hasStatus(404);
        assertThat(other.get(address() + "/regrading")).hasStatus(404);
    }

    @Test
    void aUnitThatMayEditRevisesItAndTheOwnerApprovesItAgain() {
        share("OWN", with(province, true));
        LearnerCalls other = calls(province, Role.TRAINER);
        assertThat(one(other).path("abilities").toString()).isEqualTo("[\"EDIT\"]");
        assertThat(revise(other)).hasStatusOk();
        assertThat(one(other).path("status").stringValue()).isEqualTo("DRAFT");
        assertThat(other.post(address() + "/status", "{\"status\": \"APPROVED\"}"))
                .hasStatus(403);
        assertThat(other.post("/api/question-edits", sharing("EVERYONE"))).hasStatusOk();
        assertThat(one(owner).at("/sharing/audience").stringValue()).isEqualTo("OWN");
        assertThat(calls(province, Role.REVIEWER).get(address()))
                .as("a draft, for who may not edit")
                .hasStatus(404);
        approve(owner, question);
    }

    @Test
    void theListTellsOwnFromShared() {
        share("EVERYONE");
        LearnerCalls other = calls(province, Role.TRAINER);
        String own = write(other, province);
        assertThat(found(other, "source=OWN")).containsExactly(own);
        assertThat(found(other, "source=SHARED&unit=" + ministry)).containsExactly(question);
        assertThat(found(other, "unit=" + ministry)).containsExactly(question);
        assertThat(found(other, "unit=%s&q=van ban dien tu".formatted(ministry)))
                .as("found without marks")
                .containsExactly(question);
        assertThat(found(owner, "source=SHARED&unit=" + ministry)).isEmpty();
        assertThat(found(calls(department, Role.TRAINER), "source=OWN")).isEmpty();
    }

    @Test
    void filesHoldWhatIsSharedAndNothingElse() {
        write(owner, ministry, "Câu chưa chia sẻ?");
        share("OWN", with(province, false));
        String listed = "/api/questions/export.csv?unit=" + ministry;
        assertThat(calls(province, Role.TRAINER).get(listed))
                .bodyText()
                .contains("Văn bản điện tử là gì?", "Được đơn vị khác chia sẻ")
                .doesNotContain("Câu chưa chia sẻ?");
        assertThat(calls(department, Role.TRAINER).get(listed)).bodyText().doesNotContain("Văn bản điện tử");
        assertThat(owner.get(listed)).bodyText().contains("Chỉ đơn vị sở hữu", "Câu chưa chia sẻ?");
    }

    @Test
    void aSharedQuestionIsTriedAsLearnersMeetIt() {
        String rehearsal = """
                {"unitId": "%s", "type": "TRUE_FALSE", "stem": "Đúng không?", "body": {"right": true}, "seed": 1}
                """.formatted(ministry);
        LearnerCalls other = calls(province, Role.TRAINER);
        assertThat(other.post("/api/question-rehearsals", rehearsal)).hasStatus(404);
        share("EVERYONE");
        assertThat(other.post("/api/question-rehearsals", rehearsal)).hasStatusOk();
    }

    @Test
    void aCopyBelongsToTheUnitThatMadeItAndSaysWhereItIsFrom() {
        share("EVERYONE");
        LearnerCalls other = calls(province, Role.TRAINER);
        JsonNode copy = json(other.post(address() + "/copies", "{\"unitId\": \"%s\"}".formatted(province)));
        assertThat(copy.path("questionId").stringValue()).isNotEqualTo(question);
        assertThat(copy.at("/unit/id").stringValue()).isEqualTo(province.toString());
        assertThat(copy.path("status").stringValue()).isEqualTo("DRAFT");
        assertThat(copy.path("stem").stringValue()).isEqualTo("Văn bản điện tử là gì?");
        assertThat(copy.path("topic").stringValue()).isEqualTo("Giao dịch điện tử");
        assertThat(copy.at("/origin/unit/id").stringValue()).isEqualTo(ministry.toString());
        assertThat(copy.at("/origin/revision").intValue()).isEqualTo(1);
        assertThat(copy.at("/sharing/audience").stringValue()).isEqualTo("OWN");
        share("OWN");
        assertThat(other.get("/api/questions/" + copy.path("questionId").stringValue()))
                .as("when the original is shared no longer")
                .hasStatusOk();
    }

    @Test
    void nobodyCopiesWhatIsNotSharedOrIntoAnotherUnit() {
        LearnerCalls other = calls(province, Role.TRAINER);
        String mine = "{\"unitId\": \"%s\"}".formatted(province);
        assertThat(other.post(address() + "/copies", mine)).hasStatus(404);
        share("EVERYONE");
        assertThat(other.post(address() + "/copies", "{\"unitId\": \"%s\"}".formatted(department)))
                .hasStatus(404);
        assertThat(calls(province, Role.REVIEWER).post(address() + "/copies", mine))
                .hasStatus(403);
        assertThat(calls(province, Role.LEARNER).post(address() + "/copies", mine))
                .hasStatus(403);
    }

    @Test
    void aChangeOfSharingIsToldBeforehandWrittenDownAndTakenBack() {
        JsonNode told = json(owner.post("/api/question-edits/preview", sharing("EVERYONE")));
        assertThat(told.path("changed").intValue()).isEqualTo(1);
        JsonNode done = share("EVERYONE", with(province, true));
        assertThat(json(owner.post("/api/question-edits/preview", sharing("EVERYONE", with(province, true))))
                        .path("unchanged")
                        .intValue())
                .isEqualTo(1);
        assertThat(recorded()).isEqualTo(1);
        JsonNode undone = json(owner.post(
                "/api/question-edits/%s/undo".formatted(done.path("editId").stringValue()), null));
        assertThat(undone.path("restored").intValue()).isEqualTo(1);
        assertThat(one(owner).at("/sharing/audience").stringValue()).isEqualTo("OWN");
        assertThat(calls(province, Role.TRAINER).get(address())).hasStatus(404);
        assertThat(recorded()).as("closing it again, too").isEqualTo(2);
        assertThat(lastRecorded()).containsEntry("values_before", "EVERYONE").containsEntry("values_after", "OWN");
    }

    @Test
    void sharingAsksForNoNewApproval() {
        share("EVERYONE");
        assertThat(one(owner).path("status").stringValue()).isEqualTo("APPROVED");
        assertThat(one(owner).path("revision").intValue()).isEqualTo(1);
    }

    @Test
    void reviewersDoNotShare() {
        JsonNode told = json(calls(ministry, Role.REVIEWER).post("/api/question-edits", sharing("EVERYONE")));
        assertThat(told.path("mayNot").intValue()).isEqualTo(1);
    }

    @Test
    void aUnitThatIsNotThereIsNotNamed() {
        assertThat(owner.post("/api/question-edits", sharing("OWN", with(new UnitId(new UUID(1, 2)), false))))
                .hasStatus(409);
        assertThat(owner.post(
                        "/api/question-edits",
                        "{\"which\": {\"questionId\": [\"%s\"]}, \"sharing\": {\"units\": []}}".formatted(question)))
                .hasStatus(400);
    }

    private int recorded() {
        return jdbc.sql("select count(*) " + RECORDED)
                .param(Ids.bytes(ministry.value()))
                .query(Integer.class)
                .single();
    }

    /** Whose use of the questions was closed last, and opened. */
    private Map<String, Object> lastRecorded() {
        return jdbc.sql("""
                        select json_value(values_before, '$.audience') as values_before,
                          json_value(values_after, '$.audience') as values_after
                        """ + RECORDED + " order by id desc limit 1")
                .param(Ids.bytes(ministry.value()))
                .query()
                .singleRow();
    }

    private JsonNode share(String audience, String... units) {
        JsonNode done = json(owner.post("/api/question-edits", sharing(audience, units)));
        assertThat(done.path("changed").intValue()).isEqualTo(1);
        return done;
    }

    private String sharing(String audience, String... units) {
        return """
                {"which": {"questionId": ["%s"]}, "sharing": {"audience": "%s", "units": [%s]}}
                """.formatted(question, audience, String.join(",", units));
    }

    private static String with(UnitId unit, boolean mayEdit) {
        return "{\"unitId\": \"%s\", \"mayEdit\": %s}".formatted(unit, mayEdit);
    }

    private static List<String> found(LearnerCalls by, String query) {
        return json(by.get("/api/questions?" + query))
                .path("items")
                .valueStream()
                .map(one -> one.path("questionId").stringValue())
                .toList();
    }

    private String address() {
        return "/api/questions/" + question;
    }

    private JsonNode one(LearnerCalls by) {
        return json(by.get(address()));
    }

    private String write(LearnerCalls by, UnitId unit) {
        return write(by, unit, "Văn bản điện tử là gì?");
    }

    private static String write(LearnerCalls by, UnitId unit, String stem) {
        return json(by.post("/api/questions", """
                {"unitId": "%s", %s}
                """.formatted(unit, words(stem))))
                .path("questionId")
                .stringValue();
    }

    private MvcTestResult revise(LearnerCalls by) {
        return by.put(address(), """
                {"revision": 1, %s}
                """.formatted(words("Câu đã sửa?")));
    }

    private static String words(String stem) {
        return """
                "topic": "Giao dịch điện tử", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "%s",
                "options": [{"text": "Phương án A", "correct": true}, {"text": "Phương án B", "correct": false}]
                """.formatted(stem);
    }

    private static void approve(LearnerCalls by, String id) {
        decide(by, id, "APPROVED");
    }

    private static void decide(LearnerCalls by, String id, String status) {
        assertThat(by.post("/api/questions/%s/status".formatted(id), "{\"status\": \"%s\"}".formatted(status)))
                .hasStatusOk();
    }

    private LearnerCalls calls(UnitId where, Role role) {
        return new LearnerCalls(http, somebody.in(where).withRole(role).make().signedIn());
    }
}
