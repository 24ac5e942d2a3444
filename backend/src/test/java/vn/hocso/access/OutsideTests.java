package vn.hocso.access;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.access.RandomTree.Resident;
import vn.hocso.content.Courses;
import vn.hocso.organisation.Units;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Builds random trees of units with people whose roles are held, over, or still to come, and asks every endpoint there is as those people:
 * no answer names anybody outside of what the asker looks after, none would be another if nothing were there, and no request changes
 * anything there. A failure names its seed; {@code -Dhocso.test.seed} repeats it, {@code -Dhocso.test.seconds} looks for longer.
 */
@HocsoTest
@Tag("once")
class OutsideTests {

    private static final int ASKERS_OF_A_TREE = 2;

    private static final Predicate<String> EVERYTHING = parameter -> true;

    /** What a list may be asked by: all at once, nothing, the unit, the person, or words. Each alone can find what the others would hide. */
    private static final List<Predicate<String>> QUESTIONS = List.of(
            EVERYTHING,
            Set.of("size")::contains,
            Set.of("unit", "unitId", "subtree", "size")::contains,
            Set.of("person", "holder", "accountId", "size")::contains,
            Set.of("q", "size")::contains);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    FinishedCourses finished;

    @Autowired
    Courses courses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private SampleRequests requests;
    private List<Endpoint> endpoints;

    @Test
    void noEndpointShowsOrChangesAnythingOutsideOfWhatItsAskerLooksAfter() {
        requests = SampleRequests.of(http, json);
        endpoints = Endpoint.of(mapping);
        long seed = Long.getLong("hocso.test.seed", System.nanoTime());
        Instant end = clock.instant().plus(Duration.ofSeconds(Integer.getInteger("hocso.test.seconds", 25)));
        boolean repeats = Long.getLong("hocso.test.seed") != null;
        int asked = 0;
        do {
            asked += tryTree(seed++, () -> repeats || clock.instant().isBefore(end));
        } while (clock.instant().isBefore(end) && !repeats);
        assertThat(asked).isPositive();
    }

    /** How many there were from whom anything is to be hidden. Every tree has one asker at least, and others as long as there is time. */
    private int tryTree(long seed, BooleanSupplier goesOn) {
        Calls calls = new Calls(http, json);
        RandomTree tree = new RandomTree(
                new Random(seed),
                somebody,
                units,
                new Belongings(finished, courses, calls, jdbc),
                new Dealings(calls),
                jdbc,
                clock.instant());
        int asked = 0;
        for (Resident asker : tree.askers(ASKERS_OF_A_TREE)) {
            if (asked == 0 || goesOn.getAsBoolean()) {
                asked += tryAsker(tree, asker, "seed %d, asker %s%s".formatted(seed, asker.name(), tree)) ? 1 : 0;
            }
        }
        return asked;
    }

    /** True if there is anything that this asker must not see. */
    private boolean tryAsker(RandomTree tree, Resident asker, String where) {
        Outside outside = Outside.of(tree, asker);
        if (!outside.isThere()) {
            return false;
        }
        List<Targets> aims = new Aims(tree, outside, jdbc).of(asker);
        Footprints footprints = new Footprints(jdbc, tree, asker, outside);
        for (Endpoint endpoint : endpoints) {
            if (endpoint.reads()) {
                List.of(aims.getFirst(), tree.any(aims))
                        .forEach(targets -> shows(new Try(endpoint, targets, asker, outside, where)));
            } else {
                aims.forEach(targets -> changes(new Try(endpoint, targets, asker, outside, where), footprints));
            }
        }
        return true;
    }

    private record Try(Endpoint endpoint, Targets targets, Resident asker, Outside outside, String where) {}

    private void shows(Try one) {
        Secrets secrets = Secrets.of(one.outside());
        Set<URI> asked = new HashSet<>();
        for (Predicate<String> question : QUESTIONS) {
            URI address = requests.address(one.endpoint(), one.targets(), question);
            if (asked.add(address)) {
                Answer answer = undone(() -> ask(one, question));
                assertThat(answer.all())
                        .as("%s shows with %d, %s", one.endpoint(), answer.status(), one.where())
                        .doesNotContain(secrets.notIn(address));
                tellsNothing(one, question, answer, Answer::tells);
            }
        }
    }

    private void changes(Try one, Footprints footprints) {
        List<String> before = footprints.look();
        Answer answer = undone(() -> {
            Answer got = ask(one, EVERYTHING);
            if (!got.refuses()) {
                // What the request wrote is still held back, since it is part of this transaction.
                entities.flush();
            }
            assertThat(footprints.look())
                    .as("%s with %d changes, %s", one.endpoint(), got.status(), one.where())
                    .isEqualTo(before);
            return got;
        });
        tellsNothing(one, EVERYTHING, answer, Answer::refusesLike);
    }

    /** An answer that is another without what lies outside tells of it; one that is another each time does not. */
    private void tellsNothing(Try one, Predicate<String> question, Answer answer, BiPredicate<Answer, Answer> same) {
        Answer without = undone(() -> {
            new Absence(jdbc, one.outside()).begin();
            return ask(one, question);
        });
        if (!same.test(answer, without) && same.test(answer, undone(() -> ask(one, question)))) {
            assertThat(answer.status() + " " + answer.body())
                    .as(
                            "%s tells of what lies outside, since without it the answer is another, %s",
                            one.endpoint(), one.where())
                    .isEqualTo(without.status() + " " + without.body());
        }
    }

    private Answer ask(Try one, Predicate<String> parameters) {
        return Answer.of(http.perform(requests.request(one.endpoint(), one.targets(), parameters)
                        .with(one.asker().person().signedIn()))
                .getResponse());
    }

    private Answer undone(Supplier<Answer> asking) {
        return requireNonNull(transaction.execute(state -> {
            state.setRollbackOnly();
            return asking.get();
        }));
    }
}
