package vn.hocso.platform;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer, WebMvcRegistrations {

    private final HocsoProperties properties;

    WebConfiguration(HocsoProperties properties) {
        this.properties = properties;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new PromisingMappings();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgumentResolver());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (givesOutFrontend()) {
            FrontendFiles.register(registry, Path.of(properties.frontend()));
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        if (givesOutFrontend()) {
            registry.addViewController("/").setViewName("forward:/index.html");
        }
    }

    private boolean givesOutFrontend() {
        return !properties.frontend().isBlank();
    }
}
