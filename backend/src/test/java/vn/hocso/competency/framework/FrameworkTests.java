package vn.hocso.competency.framework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Refusal;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class FrameworkTests {

    private static final String HEADER = "Mã,Mã cấp trên,Tên tiếng Việt,Tên tiếng Anh\n";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Competencies competencies;

    private final String code = "T" + Somebody.word();
    private final String twoAreas = HEADER + """
            1,,An toàn số,Safety
            1.1,1,Bảo vệ thiết bị %s,Protecting devices %s
            1.2,1,Bảo vệ dữ liệu cá nhân,Protecting personal data
            2,,Giao tiếp,Communication
            """.formatted(code, code);
    private Someone administrator;
    private LearnerCalls learner;

    @BeforeEach
    void somebodyAdministers() {
        administrator = somebody.administrator();
        learner = new LearnerCalls(http, somebody.in(somebody.unit()).make().signedIn());
    }

    @Test
    void isLookedThroughBeforeAnythingIsWritten() {
        JsonNode told = json(send("/examination", "1", twoAreas, administrator));
        assertThat(told.path("lines").size()).isEqualTo(4);
        assertThat(told.at("/lines/0/outcome").stringValue()).isEqualTo("NEW");
        assertThat(tree()).isNull();
    }

    @Test
    void isTakenInAsATreeThatEverybodySees() {
        assertThat(load("1", twoAreas)).hasStatusOk();
        JsonNode tree = tree();
        assertThat(tree.at("/framework/version").stringValue()).isEqualTo("1");
        assertThat(tree.at("/framework/competencies").intValue()).isEqualTo(4);
        assertThat(tree.path("competencies")
                        .valueStream()
                        .map(one -> one.path("level").intValue() + " "
                                + one.path("code").stringValue()))
                .containsExactly("0 1", "1 1.1", "1 1.2", "0 2");
    }

    @Test
    void sentAgainItChangesNothing() {
        load("1", twoAreas);
        String loaded = tree().at("/framework/loadedAt").stringValue();
        JsonNode again = json(load("1", twoAreas));
        assertThat(again.path("lines")
                        .valueStream()
                        .map(one -> one.path("outcome").stringValue()))
                .containsOnly("SAME");
        assertThat(tree().at("/framework/loadedAt").stringValue()).isEqualTo(loaded);
    }

    @Test
    void aLaterVersionKeepsIdentitiesAndRetiresWhatItLeavesOut() {
        load("1", twoAreas);
        CompetencyId devices = named("1.1");
        CompetencyId talk = named("2");
        load("2", HEADER + "1,,An toàn,Safety\n1.1,1,Bảo vệ thiết bị số,Protecting devices\n");
        assertThat(tree().at("/framework/version").stringValue()).isEqualTo("2");
        assertThat(named("1.1")).isEqualTo(devices);
        var views = competencies.byIds(List.of(devices, talk), Locale.ENGLISH);
        assertThat(views.get(devices))
                .satisfies(one -> assertThat(one.retired()).isFalse());
        assertThat(views.get(talk)).satisfies(one -> assertThat(one.retired()).isTrue());
        competencies.requireChoosable(List.of(devices));
        assertThatThrownBy(() -> competencies.requireChoosable(List.of(talk))).isInstanceOf(Refusal.class);
        load("3", twoAreas);
        competencies.requireChoosable(List.of(talk));
    }

    @Test
    void nothingIsWrittenWhenARowIsFaulty() {
        String faulty = twoAreas + "3,9,Không có cấp trên,No parent\n";
        JsonNode told = json(send("/examination", "1", faulty, administrator));
        assertThat(told.at("/lines/4/row").intValue()).isEqualTo(6);
        assertThat(told.at("/lines/4/faults/0/column").stringValue()).isEqualTo("PARENT");
        assertThat(told.at("/lines/4/faults/0/message").stringValue()).contains("kiểm tra mã cấp trên");
        MvcTestResult refused = load("1", faulty);
        assertThat(refused).hasStatus(400);
        assertThat(json(refused).path("code").stringValue()).isEqualTo("competency.sheet-faulty");
        assertThat(tree()).isNull();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(json(load("1", "Mã,Khác\n1,x\n")).path("code").stringValue())
                .isEqualTo("competency.columns-missing");
        assertThat(load(" ", twoAreas)).hasStatus(400);
    }

    @Test
    void areasHoldTheirCompetenciesAndCompetenciesKnowTheirArea() {
        load("1", twoAreas);
        CompetencyId safety = named("1");
        CompetencyId devices = named("1.1");
        assertThat(competencies.within(List.of(safety))).containsExactlyInAnyOrder(safety, devices, named("1.2"));
        assertThat(competencies.within(List.of(devices))).containsExactly(devices);
        assertThat(competencies.above(List.of(devices)).getOrDefault(devices, Set.of()))
                .containsExactlyInAnyOrder(devices, safety);
    }

    @Test
    void areFoundDespiteMissingDiacriticsAndInEnglish() {
        load("1", twoAreas);
        assertThat(found("bao ve thiet bi " + code)).contains(named("1.1").toString());
        assertThat(found("protecting devices " + code)).contains(named("1.1").toString());
        assertThat(found("bau troi xanh tham")).isEmpty();
    }

    @Test
    void onlyWhoAdministersTheSystemLoadsOne() {
        Someone trainer = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        for (String where : List.of("", "/examination")) {
            assertThat(send(where, "1", twoAreas, trainer)).hasStatus(403);
        }
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(anonymous.get("/api/competency-frameworks")).hasStatus(401);
        assertThat(anonymous.get("/api/competencies")).hasStatus(401);
        assertThat(learner.get("/api/competencies")).hasStatusOk();
        assertThat(learner.get("/api/competency-frameworks/template.xlsx")).hasStatusOk();
    }

    private List<String> found(String words) {
        return json(learner.get("/api/competencies?q=" + words))
                .valueStream()
                .map(one -> one.path("competencyId").stringValue())
                .toList();
    }

    private CompetencyId named(String item) {
        return tree().path("competencies")
                .valueStream()
                .filter(one -> one.path("code").stringValue().equals(item))
                .map(one -> CompetencyId.of(one.path("competencyId").stringValue()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable JsonNode tree() {
        return json(learner.get("/api/competency-frameworks"))
                .valueStream()
                .filter(one -> one.path("code").stringValue().equals(code))
                .map(one -> json(learner.get(
                        "/api/competency-frameworks/" + one.path("frameworkId").stringValue())))
                .findFirst()
                .orElse(null);
    }

    private MvcTestResult load(String version, String table) {
        return send("", version, table, administrator);
    }

    private MvcTestResult send(String where, String version, String table, Someone by) {
        return http.post()
                .uri("/api/competency-frameworks" + where)
                .multipart()
                .file(new MockMultipartFile("file", "khung.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("code", code)
                .param("version", version)
                .param("titleVi", "Khung thử")
                .param("titleEn", "Test framework")
                .param("source", "Kiểm thử")
                .with(by.signedIn())
                .exchange();
    }
}
