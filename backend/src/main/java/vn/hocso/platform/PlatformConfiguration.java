package vn.hocso.platform;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import vn.hocso.shared.Words;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HocsoProperties.class)
@EnableAsync
@EnableScheduling
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Words.VIETNAMESE, Locale.of("vi"), Locale.ENGLISH));
        resolver.setDefaultLocale(Words.VIETNAMESE);
        return resolver;
    }
}
