package vn.hocso.organisation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Where people belong when the unit they belong to goes into another, or into several. */
@HocsoTest
class PeopleFollowTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    RoleGrants roles;

    @Autowired
    JdbcClient jdbc;

    private UnitChanges changes;
    private Someone administrator;
    private String left;
    private String right;
    private String below;

    @BeforeEach
    void plant() {
        changes = new UnitChanges(http, somebody);
        Region region = Region.found(changes, somebody, units);
        administrator = region.administrator();
        left = region.left();
        right = region.right();
        below = region.below();
    }

    @Test
    void peopleOfAMergedUnitGoOnInTheSuccessorAndTheirPastStays() {
        UnitId from = id(left);
        UnitId to = id(right);
        Someone person = member(from, "2021-01-01T00:00:00Z");
        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(from, to));

        assertThat(people.primaryMembership(person.id()).orElseThrow())
                .satisfies(place -> assertThat(place.unit().id()).isEqualTo(to))
                .satisfies(place -> assertThat(place.position()).isEqualTo("Chuyên viên"))
                .satisfies(place -> assertThat(place.since()).isEqualTo(VietnamCalendar.start(DAY)));
        assertThat(places(person.id())).containsExactly(from, to);
        assertThat(changes.get(administrator, "/api/units/{id}?asOf=2025-06-30", from))
                .bodyJson()
                .extractingPath("$.peopleCount")
                .isEqualTo(1);
        assertThat(changes.get(administrator, "/api/units/{id}", from))
                .bodyJson()
                .hasPathSatisfying("$.successor.code", code -> assertThat(code).isEqualTo(right))
                .hasPathSatisfying("$.unit.validUntil", day -> assertThat(day).isEqualTo("2025-07-01"))
                .hasPathSatisfying("$.peopleCount", count -> assertThat(count).isEqualTo(0));
        assertThat(units.require(id(below)).parentId()).isEqualTo(to);
        assertThat(units.path(from)).startsWith(units.path(to));
    }

    @Test
    void whoCameAfterTheDayCameToTheSuccessor() {
        UnitId from = id(left);
        Someone person = member(from, "2025-08-01T00:00:00Z");
        Someone gone = member(from, "2021-01-01T00:00:00Z");
        jdbc.sql("update organisation_membership set ended_at = ? where account_id = ?")
                .params(
                        Columns.at(Instant.parse("2025-09-01T00:00:00Z")),
                        Ids.bytes(gone.id().value()))
                .update();

        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(from, id(right)));

        assertThat(places(person.id())).containsExactly(id(right));
        assertThat(places(gone.id())).containsExactly(from, id(right));
        assertThat(people.primaryMembership(gone.id())).isEmpty();
    }

    @Test
    void whoBelongedToBothUnitsBelongsOnceToTheOneThatIsLeft() {
        UnitId from = id(left);
        UnitId to = id(right);
        Someone inBoth = member(from, "2021-01-01T00:00:00Z");
        Someone alsoInBoth = member(to, "2021-01-01T00:00:00Z");
        beside(inBoth, to);
        beside(alsoInBoth, from);

        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(from, to));

        for (Someone person : List.of(inBoth, alsoInBoth)) {
            assertThat(people.primaryMembership(person.id())
                            .orElseThrow()
                            .unit()
                            .id())
                    .isEqualTo(to);
            assertThat(jdbc.sql(
                                    "select count(*) from organisation_membership where account_id = ? and ended_at is null")
                            .param(Ids.bytes(person.id().value()))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private void beside(Someone person, UnitId unit) {
        jdbc.sql("""
                insert into organisation_membership (id, account_id, unit_id, is_primary, since)
                values (?, ?, ?, false, '2022-01-01')
                """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(person.id().value()), Ids.bytes(unit.value()))
                .update();
    }

    @Test
    void aSplitSendsPeopleByNameAndPositionAndTheRestToTheDefault() {
        UnitId from = id(left);
        Someone named = somebody.in(from).make();
        Someone other = somebody.in(from).make();
        Someone byPosition = somebody.in(from).make();
        jdbc.sql("update organisation_membership set job_position = 'Kế toán' where account_id = ?")
                .param(Ids.bytes(byPosition.id().value()))
                .update();
        String a = "A-" + Somebody.word();
        String b = "B-" + Somebody.word();

        changes.carryOut(administrator, DAY, """
                {"kind": "SPLIT", "unitIds": ["%s"], "defaultPart": "%s",
                 "parts": [{"code": "%s", "name": "Một", "kind": "OTHER"}, {"code": "%s", "name": "Hai", "kind": "OTHER"}],
                 "people": [{"accountId": "%s", "part": "%s"}], "positions": [{"position": "kế toán", "part": "%s"}]}
                """.formatted(from, a, a, b, named.id(), b, b));

        assertThat(unitOf(named.id())).isEqualTo(id(b));
        assertThat(unitOf(byPosition.id())).isEqualTo(id(b));
        assertThat(unitOf(other.id())).isEqualTo(id(a));
        assertThat(roles.holders(Role.LEARNER, id(b))).contains(named.id()).doesNotContain(other.id());
    }

    private UnitId id(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private Someone member(UnitId unit, String since) {
        Someone person = somebody.in(unit).make();
        jdbc.sql("update organisation_membership set since = ? where account_id = ?")
                .params(Columns.at(Instant.parse(since)), Ids.bytes(person.id().value()))
                .update();
        return person;
    }

    private UnitId unitOf(AccountId person) {
        return people.primaryMembership(person).orElseThrow().unit().id();
    }

    private List<UnitId> places(AccountId person) {
        return jdbc.sql("select unit_id from organisation_membership where account_id = ? order by since")
                .param(Ids.bytes(person.value()))
                .query((row, number) -> new UnitId(Columns.id(row, "unit_id")))
                .list();
    }
}
