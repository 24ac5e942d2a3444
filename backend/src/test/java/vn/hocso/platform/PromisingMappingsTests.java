package vn.hocso.platform;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PromisingMappingsTests {

    @RestController
    static class Places {

        @GetMapping("/api/units/{id}")
        String unit(@PathVariable String id) {
            return id;
        }

        @GetMapping({"/api/units/{id}/people", "/api/unit-people/{id}"})
        String people(@PathVariable String id) {
            return id;
        }

        @GetMapping("/api/units/largest")
        String largest() {
            return "";
        }

        @PostMapping("/api/units")
        String make() {
            return "";
        }

        @GetMapping("/{page:[a-z]+}")
        String page(@PathVariable String page) {
            return page;
        }
    }

    private final PromisingMappings mappings = mappings();

    @Test
    void aPathWithVariablesFindsItsHandlerAndTheirValues() throws Exception {
        MockHttpServletRequest request = request("GET", "/api/units/12");
        assertThat(found(request)).isEqualTo("unit");
        assertThat(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .isEqualTo(java.util.Map.of("id", "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/units/12/people", "/api/unit-people/12"})
    void eachOfSeveralPathsOfAHandlerFindsIt(String path) throws Exception {
        assertThat(found(request("GET", path))).isEqualTo("people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/%75nits/12", "/api/units;v=1/12"})
    void aPathWrittenInAnotherWayFindsTheSameHandler(String path) throws Exception {
        assertThat(found(request("GET", path))).isEqualTo("unit");
    }

    /** It could be the one with a variable as well. */
    @Test
    void aPathWithoutVariablesComesFirst() throws Exception {
        assertThat(found(request("GET", "/api/units/largest"))).isEqualTo("largest");
    }

    @Test
    void aPathThatBeginsWithAVariableIsAlwaysLookedAt() throws Exception {
        assertThat(found(request("GET", "/help"))).isEqualTo("page");
    }

    @Test
    void aPathOfNothingFindsNobody() throws Exception {
        assertThat(mappings.getHandler(request("GET", "/api/people/12"))).isNull();
    }

    @Test
    void aMethodThatThePathDoesNotKnowIsRefusedWithThoseItDoes() {
        assertThatThrownBy(() -> mappings.getHandler(request("DELETE", "/api/units/12")))
                .isInstanceOfSatisfying(
                        HttpRequestMethodNotSupportedException.class,
                        refusal -> assertThat(refusal.getSupportedHttpMethods()).isEqualTo(Set.of(HttpMethod.GET)));
    }

    private String found(MockHttpServletRequest request) throws Exception {
        HandlerExecutionChain chain = mappings.getHandler(request);
        assertThat(chain).isNotNull();
        return ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static PromisingMappings mappings() {
        StaticApplicationContext context = new StaticApplicationContext();
        context.registerSingleton("places", Places.class);
        context.refresh();
        PromisingMappings mappings = new PromisingMappings();
        mappings.setApplicationContext(context);
        mappings.afterPropertiesSet();
        return mappings;
    }
}
