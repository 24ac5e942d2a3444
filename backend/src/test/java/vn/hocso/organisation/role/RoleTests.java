package vn.hocso.organisation.role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
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
class RoleTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Access access;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aManagerGivesARoleInTheirUnitAndTakesItBack() {
        UnitId unit = somebody.unit();
        UnitId below = somebody.unitBelow(unit, "Phòng Tổ chức");
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone deputy = somebody.in(unit).make();

        MvcTestResult granted = grant(manager, deputy.id(), Role.UNIT_MANAGER, below);
        assertThat(granted).hasStatus(201);
        assertThat(granted).bodyJson().extractingPath("$.grant.grantedBy").isEqualTo("Nguyễn Văn An");
        assertThat(access.may(deputy.actor(), Permission.MANAGE_PEOPLE, below)).isTrue();
        assertThat(access.may(deputy.actor(), Permission.MANAGE_PEOPLE, unit)).isFalse();

        String grantId = heldFor(deputy.id(), Role.UNIT_MANAGER);
        assertThat(revoke(manager, deputy.id(), grantId)).hasStatus(204);
        assertThat(access.may(deputy.actor(), Permission.MANAGE_PEOPLE, below)).isFalse();
        assertThat(revoke(manager, deputy.id(), grantId)).hasStatus(204);
    }

    @Test
    void givingTheSameRoleTwiceGivesItOnce() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone other = somebody.in(unit).make();

        assertThat(grant(manager, other.id(), Role.UNIT_MANAGER, unit)).hasStatus(201);
        assertThat(grant(manager, other.id(), Role.UNIT_MANAGER, unit)).hasStatus(201);

        assertThat(http.get().uri("/api/people/{id}/roles", other.id()).with(manager.signedIn()))
                .bodyJson()
                .extractingPath("$[*].role")
                .asArray()
                .containsExactlyInAnyOrder("LEARNER", "UNIT_MANAGER");
    }

    @Test
    void aRoleTakenBackCanBeGivenAgain() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone other = somebody.in(unit).make();

        grant(manager, other.id(), Role.UNIT_MANAGER, unit);
        revoke(manager, other.id(), heldFor(other.id(), Role.UNIT_MANAGER));

        assertThat(grant(manager, other.id(), Role.UNIT_MANAGER, unit)).hasStatus(201);
        assertThat(access.may(other.actor(), Permission.MANAGE_PEOPLE, unit)).isTrue();
    }

    @Test
    void nobodyGivesARoleWithPermissionsTheyLack() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();

        for (Role beyond : new Role[] {Role.SYSTEM_ADMINISTRATOR, Role.TRAINER, Role.CERTIFICATE_ADMINISTRATOR}) {
            assertThat(grant(manager, manager.id(), beyond, unit))
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("organisation.role-beyond-own");
        }
    }

    @Test
    void nobodyGivesARoleAboveOrBesideTheirUnitOrToStrangers() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone stranger = somebody.in(somebody.unit()).make();

        assertThat(grant(manager, manager.id(), Role.UNIT_MANAGER, units.root().id()))
                .hasStatus(404);
        assertThat(grant(manager, manager.id(), Role.UNIT_MANAGER, somebody.unit()))
                .hasStatus(404);
        assertThat(grant(manager, stranger.id(), Role.UNIT_MANAGER, unit)).hasStatus(404);
        assertThat(grant(manager, new AccountId(Ids.next()), Role.UNIT_MANAGER, unit))
                .hasStatus(404);
    }

    @Test
    void nobodyTakesBackARoleBeyondTheirOwn() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone trainer = somebody.in(unit).withRole(Role.TRAINER).make();

        assertThat(revoke(manager, trainer.id(), heldFor(trainer.id(), Role.TRAINER)))
                .hasStatus(403);
        assertThat(access.mayAnywhere(trainer.actor(), Permission.AUTHOR_COURSES))
                .isTrue();
    }

    @Test
    void rolesAreClosedToTheSignedOutToLearnersAndToOtherUnits() {
        UnitId unit = somebody.unit();
        Someone learner = somebody.in(unit).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        String uri = "/api/people/" + learner.id() + "/roles";
        String learnersRole = heldFor(learner.id(), Role.LEARNER);

        assertThat(http.get().uri(uri)).hasStatus(401);
        assertThat(http.get().uri(uri).with(learner.signedIn())).hasStatus(403);
        assertThat(http.get().uri(uri).with(elsewhere.signedIn())).hasStatus(404);
        assertThat(http.post()
                        .uri(uri)
                        .with(ActingAs.anonymous())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401);
        assertThat(grant(learner, learner.id(), Role.LEARNER, unit)).hasStatus(403);
        assertThat(grant(elsewhere, learner.id(), Role.LEARNER, unit)).hasStatus(404);
        assertThat(revoke(learner, learner.id(), learnersRole)).hasStatus(403);
        assertThat(revoke(elsewhere, learner.id(), learnersRole)).hasStatus(404);
        assertThat(http.delete().uri(uri + "/" + learnersRole).with(ActingAs.anonymous()))
                .hasStatus(401);
    }

    @Test
    void aRequestWithoutRoleOrUnitNamesBoth() {
        UnitId unit = somebody.unit();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();

        assertThat(post(manager, manager.id(), "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("role", "unitId");
        assertThat(post(manager, manager.id(), "{\"role\": \"KING\", \"unitId\": \"x\"}"))
                .hasStatus(400);
    }

    private MvcTestResult grant(Someone by, AccountId to, Role role, UnitId unit) {
        return post(by, to, "{\"role\": \"%s\", \"unitId\": \"%s\"}".formatted(role, unit));
    }

    private MvcTestResult post(Someone by, AccountId to, String json) {
        return http.post()
                .uri("/api/people/{id}/roles", to)
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult revoke(Someone by, AccountId from, String grantId) {
        return http.delete()
                .uri("/api/people/{id}/roles/{grantId}", from, grantId)
                .with(by.signedIn())
                .exchange();
    }

    private String heldFor(AccountId account, Role role) {
        return jdbc.sql("""
                select id from organisation_role_grant where account_id = ? and role_code = ? order by since desc limit 1
                """)
                .params(Ids.bytes(account.value()), role.code())
                .query((row, number) -> Ids.uuid(row.getBytes(1)).toString())
                .single();
    }
}
