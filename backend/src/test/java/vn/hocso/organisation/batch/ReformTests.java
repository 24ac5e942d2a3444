package vn.hocso.organisation.batch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.batch.OldCountry.Province;
import vn.hocso.shared.Columns;
import vn.hocso.shared.VietnameseText;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SecondPerson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reform of 1 July 2025 on a tree made for it: 63 provinces with districts and communes become 34 with communes only. Which province
 * went into which is as it was; districts and communes are made up.
 */
@HocsoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReformTests {

    private static final String EVE = "2025-06-30";
    private static final String DAY = "2025-07-01";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    RoleGrants roles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private final String word = Somebody.word();
    private OldCountry then;
    private final Map<String, UnitId> unitsOfThen = new HashMap<>();
    private final Map<String, AccountId> managers = new HashMap<>();
    private final Map<String, AccountId> trainers = new HashMap<>();
    private Someone administrator;
    private UnitId country;
    private int headcount;
    private byte[] reform;
    private MvcTestResult checked;

    @BeforeAll
    void liveThroughTheReform() throws IOException {
        administrator = somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
        then = new OldCountry(word);
        assertThat(SheetFile.carryOut(http, administrator, then.oldTree().xlsx()))
                .hasStatusOk();
        country = units.byCode(then.top()).orElseThrow().id();
        populate();
        reform = then.reform().xlsx();
        checked = SheetFile.check(http, administrator, reform);
        assertThat(headcount(country, DAY).get("below").size()).isEqualTo(63);
        assertThat(SheetFile.carryOut(http, administrator, reform)).hasStatusOk();
        new SecondPerson(http, somebody).agreesWith(administrator);
    }

    @Test
    void theCheckFindsNothingWrongAndForetellsWhatHappens() {
        long moving =
                jdbc.sql("""
                        select count(*) from organisation_membership m
                        join organisation_unit_change c on c.id = m.ended_by_change
                        join organisation_unit u on u.id = m.unit_id and u.path like ?
                        """).param(units.path(country) + "%").query(Long.class).single();

        assertThat(checked)
                .bodyJson()
                .hasPathSatisfying(
                        "$.possible", possible -> assertThat(possible).isEqualTo(true))
                .hasPathSatisfying("$.problemCount", count -> assertThat(count).isEqualTo(0))
                .hasPathSatisfying("$.peopleMoved", count -> assertThat(count).isEqualTo((int) moving));
        assertThat(moving).isPositive();
    }

    @Test
    void onTheEveThereWere63ProvincesWithDistrictsAndTheFiguresBalance() {
        JsonNode eve = headcount(country, EVE);

        assertThat(eve.get("below").size()).isEqualTo(63);
        assertThat(eve.get("total").asLong()).isEqualTo(headcount);
        assertThat(balance(country, EVE)).isEqualTo(headcount);
        assertThat(kinds(EVE)).containsEntry("DISTRICT", 126L).containsEntry("COMMUNE", 252L);
    }

    @Test
    void onTheDayThereAre34ProvincesWithoutDistrictsAndTheFiguresBalance() {
        JsonNode day = headcount(country, DAY);

        assertThat(day.get("below").size()).isEqualTo(34);
        assertThat(day.get("total").asLong()).isEqualTo(headcount);
        assertThat(balance(country, DAY)).isEqualTo(headcount);
        assertThat(kinds(DAY)).doesNotContainKey("DISTRICT").containsEntry("COMMUNE", 126L);
    }

    @Test
    void theProvincesAreThoseOfTodayByCodeAndName() throws IOException {
        try (InputStream file = new ClassPathResource("organisation/administrative-units-2025.json").getInputStream()) {
            List<String> known = new ArrayList<>();
            json.readTree(file)
                    .forEach(province -> known.add(word
                            + province.get("code").asString()
                            + VietnameseText.fold(province.get("name").asString())));
            List<String> now = new ArrayList<>();
            headcount(country, DAY)
                    .get("below")
                    .forEach(below -> now.add(below.get("code").asString()
                            + VietnameseText.fold(below.get("name").asString())));
            assertThat(now).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void theDashboardsTreeIsThatOfTheDayAskedFor() {
        JsonNode eve = read("/api/reports/dashboard?unit=%s&asOf=%s".formatted(country, EVE));
        JsonNode day = read("/api/reports/dashboard?unit=%s&asOf=%s".formatted(country, DAY));

        assertThat(eve.get("units").size()).isEqualTo(63);
        assertThat(day.get("units").size()).isEqualTo(34);
        assertThat(eve.get("totals").get("people").asLong()).isEqualTo(headcount);
        assertThat(day.get("totals").get("people").asLong()).isEqualTo(headcount);
        UnitId gone = unitsOfThen.get(then.code("36"));
        assertThat(get("/api/reports/dashboard?unit=%s&asOf=%s".formatted(gone, DAY)))
                .hasStatus(404);
        assertThat(read("/api/reports/dashboard?unit=%s&asOf=%s".formatted(gone, EVE))
                        .get("unit")
                        .get("name")
                        .asString())
                .isEqualTo("Nam Định");
    }

    @Test
    void nobodyIsWithoutAUnitNorInTwo() {
        String below = units.path(country) + "%";
        assertThat(jdbc.sql("""
                        select count(*) from organisation_membership m join organisation_unit u on u.id = m.unit_id
                        where u.path like ? and m.ended_at is null and u.valid_until is not null
                        """).param(below).query(Long.class).single()).isZero();
        for (String moment : List.of("2025-06-30T16:59:59Z", "2025-06-30T17:00:01Z")) {
            assertThat(jdbc.sql("""
                            select count(*), count(distinct m.account_id) from organisation_membership m
                            join organisation_unit u on u.id = m.unit_id and u.path like :below
                            where m.is_primary and m.since < :moment and (m.ended_at is null or m.ended_at >= :moment)
                            """)
                            .param("below", below)
                            .param("moment", Columns.at(Instant.parse(moment)))
                            .query((row, number) -> List.of(row.getInt(1), row.getInt(2)))
                            .single())
                    .containsExactly(headcount, headcount);
        }
    }

    @Test
    void managersOfMergedProvincesLoseTheirPowerAndTrainersGoOnTeaching() {
        for (Province province : then.provinces()) {
            UnitId now = now(province);
            boolean keeps = province.goesOn() || province.mergedInto().equals(OldCountry.KEEPS_MANAGERS);
            assertThat(roles.holders(Role.TRAINER, now)).contains(trainers.get(province.code()));
            if (keeps) {
                assertThat(roles.holders(Role.UNIT_MANAGER, now)).contains(managers.get(province.code()));
            } else {
                assertThat(roles.of(List.of(managers.get(province.code()))).values().stream()
                                .flatMap(List::stream)
                                .map(role -> role.role()))
                        .containsOnly(Role.LEARNER);
            }
        }
    }

    @Test
    void aMergedProvinceKeepsItsPageAndSaysWhatFollowedIt() {
        UnitId namDinh = unitsOfThen.get(then.code("36"));
        JsonNode page = read("/api/units/" + namDinh);

        assertThat(page.get("unit").get("validUntil").asString()).isEqualTo(DAY);
        assertThat(page.get("successor").get("name").asString()).isEqualTo("Ninh Bình");
        assertThat(read("/api/units/%s?asOf=%s".formatted(namDinh, EVE))
                        .get("subtreePeopleCount")
                        .asInt())
                .isPositive();
        assertThat(read("/api/unit-changes?unit=" + namDinh)
                        .get("items")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("MERGE");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        long before = rows();

        assertThat(SheetFile.carryOut(http, administrator, reform))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.newRows")
                .isEqualTo(0);
        assertThat(rows()).isEqualTo(before);
    }

    /** Two people in each province, among them a manager and a trainer, and one in each district and commune. */
    private void populate() {
        jdbc.sql("select code, id from organisation_unit where path like ?")
                .param(units.path(country) + "%")
                .query(row -> {
                    unitsOfThen.put(row.getString("code"), new UnitId(Columns.id(row, "id")));
                });
        List<String> places = then.places();
        List<AccountId> ids = accounts.createAll(places.stream()
                .map(place -> NewAccount.invited(
                        new AccountDetails("Trần Thị Bình", Somebody.email(), null, null), Language.VI))
                .toList());
        List<NewMembership> memberships = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            memberships.add(new NewMembership(ids.get(i), unitsOfThen.get(places.get(i)), "Chuyên viên", null, null));
        }
        people.addMembers(memberships);
        headcount = ids.size();
        jdbc.sql(
                        "update organisation_membership m join organisation_unit u on u.id = m.unit_id set m.since = ? where u.path like ?")
                .params(Columns.at(Instant.parse("2015-03-01T01:00:00Z")), units.path(country) + "%")
                .update();
        List<NewGrant> grants = new ArrayList<>();
        for (Province province : then.provinces()) {
            int first = places.indexOf(then.code(province.code()));
            managers.put(province.code(), ids.get(first));
            trainers.put(province.code(), ids.get(first + 1));
            UnitId unit = unitsOfThen.get(then.code(province.code()));
            grants.add(new NewGrant(ids.get(first), Role.UNIT_MANAGER, unit));
            grants.add(new NewGrant(ids.get(first + 1), Role.TRAINER, unit));
        }
        roles.grantAll(grants);
    }

    private UnitId now(Province province) {
        return unitsOfThen.get(then.code(province.goesOn() ? province.code() : province.mergedInto()));
    }

    /** The people of the unit on that day, counted unit by unit; on every level the parts must make up the whole. */
    private long balance(UnitId unit, String day) {
        JsonNode figures = headcount(unit, day);
        long sum = figures.get("own").asLong();
        for (JsonNode below : figures.get("below")) {
            long people = balance(UnitId.of(below.get("id").asString()), day);
            assertThat(below.get("people").asLong()).isEqualTo(people);
            sum += people;
        }
        assertThat(figures.get("total").asLong()).isEqualTo(sum);
        return sum;
    }

    private Map<String, Long> kinds(String day) {
        Map<String, Long> kinds = new HashMap<>();
        jdbc.sql("""
                select p.kind, count(*) as units from organisation_unit_period p
                join organisation_unit u on u.id = p.unit_id and u.path like :below
                where p.living and p.valid_from <= :day and (p.valid_until is null or p.valid_until > :day) group by p.kind
                """)
                .param("below", units.path(country) + "%")
                .param("day", day)
                .query(row -> {
                    kinds.put(row.getString("kind"), row.getLong("units"));
                });
        return kinds;
    }

    private long rows() {
        return jdbc.sql("""
                select (select count(*) from organisation_unit_period) + (select count(*) from organisation_membership)
                     + (select count(*) from organisation_unit_change) + (select count(*) from organisation_role_grant)
                """).query(Long.class).single();
    }

    private JsonNode headcount(UnitId unit, String day) {
        return read("/api/units/%s/headcount?asOf=%s".formatted(unit, day));
    }

    private JsonNode read(String uri) {
        MvcTestResult result = get(uri);
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).with(administrator.signedIn()).exchange();
    }
}
