package vn.hocso.catalogue.index;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.catalogue.offer.OfferedLesson;
import vn.hocso.content.AuthoringCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
class IndexRepairTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    IndexRepair repair;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    EntityManager shared;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anIndexThatWasLostIsFilledAgain() {
        UnitId unit = somebody.unit();
        AuthoringCalls trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
        trainer.publish(trainer.courseWithLessons("Khóa học còn lại", unit, List.of("Một"))
                .path("courseId")
                .stringValue());
        await().atMost(Duration.ofSeconds(60)).until(() -> found(unit) == 1);

        Search.mapping(entities).scope(Object.class).schemaManager().dropAndCreate();
        await().atMost(Duration.ofSeconds(10)).until(() -> found(unit) == 0);
        repair.doubt();

        await().atMost(Duration.ofSeconds(60)).until(() -> found(unit) == 1);
    }

    @Test
    void gapsAreFilledWithoutLosingWhatIsThere() {
        UnitId unit = somebody.unit();
        AuthoringCalls trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
        trainer.publish(trainer.courseWithLessons("Khóa học có khoảng trống", unit, List.of("Một"))
                .path("courseId")
                .stringValue());
        await().atMost(Duration.ofSeconds(60)).until(() -> found(unit) == 1 && lessons() > 0);
        long before = lessons();

        Search.mapping(entities).scope(OfferedLesson.class).schemaManager().dropAndCreate();
        repair.doubt();

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            assertThat(found(unit)).as("what is there goes on being found").isEqualTo(1);
            return lessons() >= before;
        });
    }

    @Test
    void anIndexInAnEarlierFormIsFilledAnew() {
        UnitId unit = somebody.unit();
        AuthoringCalls trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
        trainer.publish(trainer.courseWithLessons("Khóa học ở dạng cũ", unit, List.of("Một"))
                .path("courseId")
                .stringValue());
        await().atMost(Duration.ofSeconds(60)).until(() -> found(unit) == 1);
        AtomicBoolean filledAnew = new AtomicBoolean();
        IndexRepair ofTheNextForm = new IndexRepair(entities, shared, transactions, jdbc) {
            @Override
            int form() {
                return super.form() + 1;
            }

            @Override
            void refill() {
                filledAnew.set(true);
            }
        };

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            ofTheNextForm.complete();
            return filledAnew.get();
        });
    }

    private long lessons() {
        try (var manager = entities.createEntityManager()) {
            return Search.session(manager)
                    .search(OfferedLesson.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private int found(UnitId unit) {
        return AuthoringCalls.json(
                        http.get()
                                .uri("/api/catalogue/courses")
                                .param("unit", unit.toString())
                                .exchange(),
                        200)
                .path("total")
                .intValue();
    }
}
