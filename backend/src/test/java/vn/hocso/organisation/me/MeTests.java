package vn.hocso.organisation.me;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class MeTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Test
    void tellsWhoOneIsAndWhatIsOpen() {
        Someone manager = somebody.in(somebody.unit())
                .named("Hoàng Thị Ngọc Lan")
                .withRole(Role.UNIT_MANAGER)
                .make();

        MvcTestResult me = me(manager);
        assertThat(me).hasStatusOk();
        assertThat(me).bodyJson().extractingPath("$.givenName").isEqualTo("Lan");
        assertThat(me).bodyJson().extractingPath("$.language").isEqualTo("vi");
        assertThat(me)
                .bodyJson()
                .extractingPath("$.unit.id")
                .isEqualTo(manager.unit().toString());
        assertThat(me)
                .bodyJson()
                .extractingPath("$.areas")
                .asArray()
                .containsExactly("LEARN", "CLASSES", "MANAGE", "REPORTS", "CERTIFICATES");
        assertThat(me)
                .bodyJson()
                .extractingPath("$.roles[*].role")
                .asArray()
                .containsExactlyInAnyOrder("LEARNER", "UNIT_MANAGER");
    }

    @Test
    void aLearnerIsOfferedLearningOnly() {
        assertThat(me(somebody.in(somebody.unit()).make()))
                .bodyJson()
                .extractingPath("$.areas")
                .asArray()
                .containsExactly("LEARN");
    }

    @Test
    void peopleChangeTheirOwnProfile() {
        Someone person = somebody.in(somebody.unit()).make();
        Someone other = somebody.in(somebody.unit()).make();
        String phone = Somebody.phone();

        MvcTestResult changed = change(person, """
                {"fullName": "  Trần   Thị Bình ", "phone": "%s", "language": "en"}""".formatted(phone));

        assertThat(changed).hasStatusOk();
        assertThat(changed).bodyJson().extractingPath("$.fullName").isEqualTo("Trần Thị Bình");
        assertThat(changed).bodyJson().extractingPath("$.phone").isEqualTo("+84" + phone.substring(1));
        assertThat(changed).bodyJson().extractingPath("$.language").isEqualTo("en");
        assertThat(change(other, """
                        {"fullName": "Lê Văn Cường", "phone": "%s", "language": "vi"}""".formatted(phone)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("phone");
    }

    @Test
    void aBadProfileIsRefusedFieldByFieldAndNothingIsWritten() {
        Someone person = somebody.in(somebody.unit()).make();

        assertThat(change(person, "{\"fullName\": \" \", \"phone\": \"x\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("fullName", "language");
        assertThat(change(person, "{\"fullName\": \"Lê An\", \"phone\": \"x\", \"language\": \"vi\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("identity.malformed-phone");
        assertThat(change(person, "{\"fullName\": \"Lê An\", \"language\": \"fr\"}"))
                .hasStatus(400);
        assertThat(me(person)).bodyJson().extractingPath("$.fullName").isEqualTo("Nguyễn Văn An");
    }

    @Test
    void nobodySignedOutHasAProfile() {
        assertThat(http.get().uri("/api/me")).hasStatus(401);
        assertThat(http.put()
                        .uri("/api/me/profile")
                        .with(ActingAs.anonymous())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401);
    }

    private MvcTestResult me(Someone who) {
        return http.get().uri("/api/me").with(who.signedIn()).exchange();
    }

    private MvcTestResult change(Someone who, String json) {
        return http.put()
                .uri("/api/me/profile")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
