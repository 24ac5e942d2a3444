package vn.hocso.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who agrees to what takes two people. */
public final class SecondPerson {

    private final MockMvcTester http;
    private final Someone second;

    public SecondPerson(MockMvcTester http, Somebody somebody) {
        this.http = http;
        this.second = somebody.administrator();
    }

    /** Agrees to all that waits of what they asked for, and expects that it is done. */
    public void agreesWith(Someone asker) {
        waiting(asker)
                .forEach(request -> assertThat(http.post()
                                .uri("/api/approvals/{id}/approval", request)
                                .with(second.signedIn())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                        .hasStatusOk());
    }

    /** What waits of what they asked for. */
    public List<String> waiting(Someone asker) {
        MvcTestResult asked = http.get()
                .uri("/api/approvals/asked?size=100")
                .with(asker.signedIn())
                .exchange();
        return JsonPath.read(
                new String(asked.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "$.items[?(@.state == 'WAITING')].id");
    }
}
