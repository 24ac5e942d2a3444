package vn.hocso.platform;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks every endpoint there is, so that a new one cannot be left open by mistake. */
@HocsoTest
@Tag("once")
class DenyByDefaultTests {

    /** The whole of what a stranger may ask for; a new entry here is a decision. */
    private static final Set<String> PUBLIC = Set.of(
            "POST /api/sign-in",
            "POST /api/sign-in/second-factor",
            "POST /api/sign-in/enrolment/totp",
            "POST /api/sign-in/enrolment/totp/confirmation",
            "POST /api/sign-in/passkey/options",
            "POST /api/sign-in/passkey",
            "POST /api/sign-in/enrolment/passkey/options",
            "POST /api/sign-in/enrolment/passkey",
            "GET /api/sign-in",
            "GET /api/sign-in/provider",
            "GET /api/sign-in/provider/answer",
            "POST /api/registrations",
            "PUT /api/registrations/{token}",
            "POST /api/sign-out",
            "POST /api/password-resets",
            "PUT /api/password-resets/{token}",
            "GET /api/catalogue/courses",
            "GET /api/catalogue/courses/{slugOrId}",
            "GET /api/catalogue/suggestions",
            "GET /api/verification/{number}",
            "GET /api/verification/{number}/paper",
            "GET /api/verification/{number}/received",
            "POST /api/verification/file",
            "GET /api/badges/status/{list}",
            "GET /api/issuer/did.json",
            "GET /api/issuer/jwks.json");

    @Autowired
    MockMvcTester http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void aStrangerIsAskedToSignInEverywhereButAtThePublicEndpoints() {
        Set<String> open = new TreeSet<>();
        for (String endpoint : endpoints()) {
            String[] parts = endpoint.split(" ");
            String path = parts[1].replaceAll("\\{[^}]+}", Ids.next().toString());
            int status = http.method(HttpMethod.valueOf(parts[0]))
                    .uri(path)
                    .with(ActingAs.anonymous())
                    .exchange()
                    .getResponse()
                    .getStatus();
            if (status != 401) {
                open.add(endpoint);
            }
        }
        assertThat(open).isSubsetOf(PUBLIC);
    }

    @Test
    void aChangeWithoutTheTokenOfTheSessionIsRefused() {
        assertThat(http.post().uri("/api/sign-out"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("identity.request-not-confirmed");
    }

    private Set<String> endpoints() {
        Map<RequestMappingInfo, HandlerMethod> methods = mappings.getHandlerMethods();
        return methods.keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/openapi"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
