package vn.hocso.organisation.unit;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class UnitTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Test
    void theTreeOpensFromTheTop() {
        Someone anybody = somebody.in(somebody.unit()).make();
        UnitId root = units.root().id();

        assertThat(get(anybody, "/api/units"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("Việt Nam");
        assertThat(get(anybody, "/api/units?parent=" + root))
                .bodyJson()
                .extractingPath("$[?(@.kind == 'PROVINCE')].name")
                .asArray()
                .hasSize(34)
                .startsWith("An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ")
                .endsWith("Vĩnh Long");
    }

    @Test
    void aSearchTellsHowManyItFoundHoweverMany() {
        Someone anybody = somebody.in(somebody.unit()).make();
        assertThat(get(anybody, "/api/units/tree?q=xã&page=30&size=50"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(
                        found -> assertThat(found)
                                .extractingPath("$.total")
                                .asNumber()
                                .matches(total -> total.intValue() > 2_000),
                        found -> assertThat(found)
                                .extractingPath("$.items")
                                .asArray()
                                .hasSize(50));
    }

    @Test
    void findsAUnitDespiteMissingDiacritics() {
        Someone anybody = somebody.in(somebody.unit()).make();

        assertThat(get(anybody, "/api/units?q=ba dinh"))
                .bodyJson()
                .extractingPath("$[*].fullName")
                .asArray()
                .contains("Xã Ba Dinh", "Phường Ba Đình");
        assertThat(get(anybody, "/api/units?q=00004"))
                .bodyJson()
                .extractingPath("$[0].name")
                .isEqualTo("Ba Đình");
        assertThat(get(anybody, "/api/units?q=%25")).bodyJson().isEqualTo("[]");
    }

    @Test
    void putsExactMarksFirst() {
        Someone anybody = somebody.in(somebody.unit()).make();

        assertThat(get(anybody, "/api/units?q=ba đình"))
                .bodyJson()
                .extractingPath("$[0].fullName")
                .isEqualTo("Phường Ba Đình");
        assertThat(get(anybody, "/api/units?q=Hà Nội"))
                .bodyJson()
                .extractingPath("$[0].ancestorNames")
                .asArray()
                .containsExactly("Việt Nam");
    }

    @Test
    void offersOnlyUnitsWhereSomethingMayBeDone() {
        String word = Somebody.word();
        UnitId mine = somebody.unitBelow(units.root().id(), "Sở Mẫu " + word);
        somebody.unitBelow(units.root().id(), "Sở Khác " + word);
        somebody.unitBelow(mine, "Phòng Mẫu " + word);
        Someone trainer = somebody.in(mine).withRole(Role.TRAINER).make();

        assertThat(get(trainer, "/api/units?within=AUTHOR_COURSES"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly(mine.toString());
        assertThat(get(trainer, "/api/units?within=AUTHOR_COURSES&q=" + word))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("Sở Mẫu " + word, "Phòng Mẫu " + word);
        assertThat(get(trainer, "/api/units?within=MANAGE_UNITS&q=" + word))
                .bodyJson()
                .isEqualTo("[]");
    }

    @Test
    void aUnitsPageCountsItsPeopleAndThoseBelow() {
        UnitId unit = somebody.unit();
        UnitId below = somebody.unitBelow(unit, "Phòng Văn thư");
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        somebody.in(below).make();
        somebody.in(below).make();

        MvcTestResult page = get(manager, "/api/units/" + unit);
        assertThat(page).hasStatusOk();
        assertThat(page).bodyJson().extractingPath("$.peopleCount").isEqualTo(1);
        assertThat(page).bodyJson().extractingPath("$.subtreePeopleCount").isEqualTo(3);
        assertThat(page)
                .bodyJson()
                .extractingPath("$.ancestors[*].name")
                .asArray()
                .containsExactly("Việt Nam");
        assertThat(page)
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .containsExactlyInAnyOrder("ADD_PERSON", "ENROL_PEOPLE", "VIEW_REPORTS");
    }

    @Test
    void unitsAreClosedToTheSignedOutAndPagesToLearnersAndOtherUnits() {
        UnitId unit = somebody.unit();
        Someone learner = somebody.in(unit).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();

        assertThat(http.get().uri("/api/units")).hasStatus(401);
        assertThat(http.get().uri("/api/units/" + unit)).hasStatus(401);
        assertThat(get(learner, "/api/units/" + unit)).hasStatus(403);
        assertThat(get(elsewhere, "/api/units/" + unit)).hasStatus(404);
        assertThat(get(elsewhere, "/api/units/" + Ids.next())).hasStatus(404);
        assertThat(get(elsewhere, "/api/units/nonsense")).hasStatus(400);
    }

    @Test
    void administratorsAddAndRenameUnitsBelowTheirOwn() {
        UnitId unit = somebody.unit();
        Someone administrator =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        String code = "P-" + Somebody.word();
        String request = """
                {"code": "%s", "name": "Phòng  Chuyển đổi số", "kind": "OTHER", "parentId": "%s"}""".formatted(code, unit);

        assertThat(post(administrator, request)).hasStatus(201);
        assertThat(post(administrator, request)).hasStatus(201);
        UnitId added = units.byCode(code).orElseThrow().id();
        assertThat(units.isWithin(added, unit)).isTrue();
        assertThat(units.require(added).name()).isEqualTo("Phòng Chuyển đổi số");

        assertThat(put(administrator, added, "{\"code\": \"%s\", \"name\": \"Phòng Số\"}".formatted(code)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Phòng Số");
    }

    @Test
    void refusesACodeThatIsTakenAndNamesTheField() {
        UnitId unit = somebody.unit();
        Someone administrator =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();

        assertThat(post(administrator, """
                        {"code": "01", "name": "Hà Nội mới", "kind": "PROVINCE", "parentId": "%s"}""".formatted(unit)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("code");
        UnitId own = somebody.unitBelow(unit, "Phòng Một");
        assertThat(put(administrator, own, "{\"code\": \"01\", \"name\": \"Phòng Một\"}"))
                .hasStatus(409);
        assertThat(post(administrator, "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("code", "name", "kind", "parentId");
    }

    @Test
    void onlyAdministratorsOfThePlaceAddOrRename() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        String add = """
                {"code": "%s", "name": "Phòng Hai", "kind": "OTHER", "parentId": "%s"}""".formatted(Somebody.word(), unit);
        String rename = "{\"code\": \"%s\", \"name\": \"Phòng Ba\"}".formatted(Somebody.word());

        assertThat(post(manager, add)).hasStatus(403);
        assertThat(post(elsewhere, add)).hasStatus(404);
        assertThat(put(manager, unit, rename)).hasStatus(403);
        assertThat(put(elsewhere, unit, rename)).hasStatus(404);
        assertThat(http.post()
                        .uri("/api/units")
                        .with(ActingAs.anonymous())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(add))
                .hasStatus(401);
        assertThat(http.put()
                        .uri("/api/units/" + unit)
                        .with(ActingAs.anonymous())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(rename))
                .hasStatus(401);
    }

    private MvcTestResult get(Someone who, String uri) {
        return http.get().uri(uri).with(who.signedIn()).exchange();
    }

    private MvcTestResult post(Someone who, String json) {
        return http.post()
                .uri("/api/units")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult put(Someone who, UnitId unit, String json) {
        return http.put()
                .uri("/api/units/{id}", unit)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
