package vn.hocso.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.Courses;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.LearningHistory;
import vn.hocso.organisation.People;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.Units;

/** Offers {@link Somebody}, {@link FinishedCourses} and a {@link Mailbox} to every test of the whole application. */
@TestConfiguration(proxyBeanMethods = false)
class PeopleForTests {

    @Bean
    Somebody somebody(Accounts accounts, People people, RoleGrants roles, Units units) {
        return new Somebody(accounts, people, roles, units);
    }

    @Bean
    @Primary
    Mailbox mailbox() {
        return new Mailbox();
    }

    @Bean
    CountingWork countingWork() {
        return new CountingWork();
    }

    @Bean
    FinishedCourses finishedCourses(
            Courses courses, CourseOffers offers, LearningHistory history, Somebody somebody, JsonMapper json) {
        return new FinishedCourses(courses, offers, history, somebody, json);
    }
}
