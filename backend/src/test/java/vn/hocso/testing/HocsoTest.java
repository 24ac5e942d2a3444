package vn.hocso.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application through HTTP or a module's API, on a real database and search index. All such tests share one
 * application context, so they make their own people, units and courses and assume nothing about what else is there.
 *
 * <p>They are run again on MySQL, Elasticsearch and Keycloak, except those tagged {@code once}: what they ask does not depend on whose database
 * it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@EnableScenarios
@Import(PeopleForTests.class)
@Tag("services")
@ContextConfiguration(initializers = TestServices.class)
public @interface HocsoTest {}
