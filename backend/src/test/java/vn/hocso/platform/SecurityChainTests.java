package vn.hocso.platform;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
@Tag("once")
class SecurityChainTests {

    @Autowired
    MockMvcTester http;

    @Test
    void everythingUnderTheApiNeedsASignInUnlessAModuleOpensIt() {
        assertThat(http.get().uri("/api/anything"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.sign-in-required");
    }

    @Test
    void asksForASignInInTheReadersLanguage() {
        assertThat(http.get().uri("/api/ping").header("Accept-Language", "en"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Please sign in to continue");
        assertThat(http.get().uri("/api/ping"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Vui lòng đăng nhập để tiếp tục");
    }

    @Test
    void letsASignedInAccountIn() {
        assertThat(http.get().uri("/api/ping").with(ActingAs.actor(Ids.next()))).hasStatus(204);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        assertThat(http.get().uri("/api/ping").secure(true))
                .hasHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeader("Strict-Transport-Security");
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblemNotAPage() {
        assertThat(http.get().uri("/api/nowhere").with(ActingAs.actor(Ids.next())))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-found");
    }
}
