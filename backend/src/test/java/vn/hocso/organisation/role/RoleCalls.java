package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.Somebody.Someone;

/** Roles and approvals through HTTP, as a client asks for them. */
final class RoleCalls {

    private final MockMvcTester http;

    RoleCalls(MockMvcTester http) {
        this.http = http;
    }

    MvcTestResult grant(Someone by, Someone to, Role role, UnitId unit) {
        return grant(by, to, role, unit, null, null);
    }

    MvcTestResult grant(
            Someone by, Someone to, Role role, UnitId unit, @Nullable Instant since, @Nullable Instant until) {
        return send(by, HttpMethod.POST, "/api/people/" + to.id() + "/roles", """
                {"role": "%s", "unitId": "%s", "since": %s, "until": %s, "reason": "Phân công công tác"}""".formatted(
                        role, unit, quoted(since), quoted(until)));
    }

    /** Asks for a second person, and answers the identifier of the request. */
    UUID ask(Someone by, Someone to, Role role, UnitId unit) {
        MvcTestResult answer = grant(by, to, role, unit);
        return UUID.fromString(read(answer, "$.approval.id"));
    }

    MvcTestResult changePeriod(Someone by, String grantId, @Nullable Instant until) {
        return send(by, HttpMethod.PUT, "/api/role-grants/" + grantId + "/period", """
                {"until": %s, "reason": "Gia hạn"}""".formatted(quoted(until)));
    }

    MvcTestResult end(Someone by, String grantId) {
        return send(by, HttpMethod.POST, "/api/role-grants/" + grantId + "/end", "{\"reason\": \"Chuyển công tác\"}");
    }

    MvcTestResult make(Someone by, Role role, String... permissions) {
        return send(by, HttpMethod.POST, "/api/roles", """
                {"role": "%s", "name": {"vi": "Vai trò riêng", "en": "Own role"}, "permissions": ["%s"]}""".formatted(role, String.join("\", \"", permissions)));
    }

    MvcTestResult change(Someone by, Role role, long version, String... permissions) {
        return send(
                by, HttpMethod.PUT, "/api/roles/" + role, """
                {"name": {"vi": "Vai trò riêng", "en": "Own role"}, "permissions": ["%s"], "version": %d, "reason": "Mở rộng"}""".formatted(String.join("\", \"", permissions), version));
    }

    MvcTestResult retire(Someone by, Role role) {
        return send(by, HttpMethod.POST, "/api/roles/" + role + "/retirement", "{\"reason\": \"Không còn dùng\"}");
    }

    MvcTestResult approve(Someone by, UUID request) {
        return send(by, HttpMethod.POST, "/api/approvals/" + request + "/approval", "{}");
    }

    MvcTestResult reject(Someone by, UUID request) {
        return send(by, HttpMethod.POST, "/api/approvals/" + request + "/rejection", "{\"reason\": \"Chưa cần\"}");
    }

    MvcTestResult withdraw(Someone by, UUID request) {
        return send(by, HttpMethod.POST, "/api/approvals/" + request + "/withdrawal", "{}");
    }

    MvcTestResult get(Someone by, String uri) {
        return http.get().uri(uri).with(by.signedIn()).exchange();
    }

    private MvcTestResult send(Someone by, HttpMethod method, String uri, String body) {
        return http.method(method)
                .uri(uri)
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    static <T> T read(MvcTestResult result, String path) {
        try {
            return JsonPath.read(result.getResponse().getContentAsString(), path);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String quoted(@Nullable Instant moment) {
        return moment == null ? "null" : "\"" + moment + "\"";
    }
}
