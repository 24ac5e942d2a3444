package vn.hocso.platform;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ForwardedHeaderFilter;

import static org.assertj.core.api.Assertions.assertThat;

class ProxyHeadersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void theAskerIsWhomTheProxyNamesAndNotWhomTheAskerNames() throws Exception {
        request.addHeader("X-Forwarded-For", "203.0.113.7");
        request.addHeader("X-Forwarded-Host", "hoc.example.vn");
        request.addHeader("forwarded", "for=192.0.2.66;host=elsewhere.example;proto=https");

        HttpServletRequest seen = seen();

        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.7");
        assertThat(seen.getServerName()).isEqualTo("hoc.example.vn");
        assertThat(seen.getScheme()).isEqualTo("http");
    }

    @Test
    void whomOnlyTheAskerNamesIsNobody() throws Exception {
        request.setRemoteAddr("172.18.0.5");
        request.addHeader("Forwarded", "for=192.0.2.66");

        assertThat(seen().getRemoteAddr()).isEqualTo("172.18.0.5");
    }

    @Test
    void nothingElseReadsTheHeaders() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
                .withUserConfiguration(ProxyConfiguration.class)
                .withPropertyValues("server.forward-headers-strategy=framework")
                .run(context -> assertThat(context.getBeansOfType(FilterRegistrationBean.class)
                                .values())
                        .extracting(FilterRegistrationBean::getFilter)
                        .filteredOn(ForwardedHeaderFilter.class::isInstance)
                        .singleElement()
                        .isInstanceOf(ProxyHeaders.class));
    }

    private HttpServletRequest seen() throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new ProxyHeaders().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isInstanceOf(HttpServletRequest.class);
        return (HttpServletRequest) chain.getRequest();
    }
}
