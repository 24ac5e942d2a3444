package vn.hocso.platform;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** Who asks, where a proxy stands before this application. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
class ProxyConfiguration {

    /** In the place of the one that Spring Boot would register. */
    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> proxyHeaders() {
        FilterRegistrationBean<ForwardedHeaderFilter> first = new FilterRegistrationBean<>(new ProxyHeaders());
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}
