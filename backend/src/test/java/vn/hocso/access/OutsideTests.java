package vn.hocso.access;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;

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
 * anything there. The trees are the same each time, so that what fails here was broken by what was changed; {@code -Dhocso.test.seconds} looks
 * through others for so long. A failure names its seed, and {@code -Dhocso.test.seed} repeats it.
 */
@HocsoTest
@Tag("once")
class OutsideTests {

    /** A tree in which somebody looks after the course that others finished. */
    private static final long USUAL_TREE = 46_931_700_600_308L;

    private static final int ASKERS_OF_A_TREE = 2;

    /**
     * How many finished a course, and what they think of it, is told to its authors wherever those people work: it is of nobody in particular,
     * and without it nobody could tell ten answers of ten from ten of a thousand.
     */
    private static final String FIGURES_OF_A_WHOLE_COURSE = "/api/courses/{courseId}/survey";

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
        assertThat(seeds().mapToInt(this::tryTree).sum()).isPositive();
    }

    private LongStream seeds() {
        Long repeated = Long.getLong("hocso.test.seed");
        if (repeated != null) {
            return LongStream.of(repeated);
        }
        Integer seconds = Integer.getInteger("hocso.test.seconds");
        if (seconds != null) {
            Instant end = clock.instant().plusSeconds(seconds);
            return LongStream.iterate(System.nanoTime(), seed -> clock.instant().isBefore(end), seed -> seed + 1);
        }
        return LongStream.of(USUAL_TREE);
    }

    /** How many there were from whom anything is to be hidden. */
    private int tryTree(long seed) {
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
            asked += tryAsker(tree, asker, "seed %d, asker %s%s".formatted(seed, asker.name(), tree)) ? 1 : 0;
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
                tellsNothing(one, question, answer, sameness(one.endpoint()));
            }
        }
    }

    private static BiPredicate<Answer, Answer> sameness(Endpoint endpoint) {
        return endpoint.path().startsWith(FIGURES_OF_A_WHOLE_COURSE) ? Answer::refusesLike : Answer::tells;
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
