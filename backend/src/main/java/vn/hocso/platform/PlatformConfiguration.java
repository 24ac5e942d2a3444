package vn.hocso.platform;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import vn.hocso.shared.Words;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HocsoProperties.class)
@EnableAsync
@EnableScheduling
class PlatformConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformConfiguration.class);
    private static final int LONGEST_LINE = 20_000;
    private static final int MOST_SCHEDULED = 100;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Listeners wait in a line rather than all at once for a database connection, so that a large load neither runs out of connections
     * nor keeps them from people's requests. The line is long enough for the largest single request, and what does not fit is not lost:
     * like what is still in it at the end, {@link OutstandingEvents} delivers it later.
     */
    @Bean({"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor applicationTaskExecutor(
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return line("listener-", Math.max(2, connections / 3));
    }

    /** A line of its own for the little that somebody waits for, since the line of all others may be long or its work slow. */
    @Bean
    ThreadPoolTaskExecutor promptTaskExecutor() {
        return line("prompt-", 2);
    }

    private static ThreadPoolTaskExecutor line(String name, int atOnce) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(atOnce);
        executor.setMaxPoolSize(atOnce);
        executor.setAllowCoreThreadTimeOut(true);
        executor.setQueueCapacity(LONGEST_LINE);
        executor.setRejectedExecutionHandler((task, full) -> LOG.debug("A listener has to wait until later"));
        executor.setThreadNamePrefix(name);
        executor.setAwaitTerminationSeconds(10);
        return executor;
    }

    /**
     * A thread for whatever is done again and again. Otherwise one thread would do all of it in turn, and a film that is converted or a mail
     * server that does not answer would hold up everything else.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setVirtualThreads(true);
        scheduler.setPoolSize(MOST_SCHEDULED);
        scheduler.setThreadNamePrefix("scheduled-");
        return scheduler;
    }

    /** What is validated came with a request and is there as a whole; asking the persistence provider for each value takes half the time. */
    @Bean
    ValidationConfigurationCustomizer everythingIsLoaded() {
        return validation -> validation.traversableResolver(new EverythingLoaded());
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Words.VIETNAMESE, Locale.of("vi"), Locale.ENGLISH));
        resolver.setDefaultLocale(Words.VIETNAMESE);
        return resolver;
    }
}
