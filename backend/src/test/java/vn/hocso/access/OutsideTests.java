package vn.hocso.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Belongings.Material;
import vn.hocso.access.RandomTree.Place;
import vn.hocso.access.RandomTree.Resident;
import vn.hocso.content.Courses;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Builds random trees of units with people whose roles are held, over, or still to come, and asks every endpoint there is as those people:
 * no answer names anybody outside of what the asker looks after, and no request changes anything there. A failure names its seed;
 * {@code -Dhocso.test.seed} repeats it, {@code -Dhocso.test.seconds} looks for longer.
 */
@HocsoTest
class OutsideTests {

    private static final int ASKERS_OF_A_TREE = 2;

    /** What a list may be asked by: all at once, nothing, the unit, the person, or words. Each alone can find what the others would hide. */
    private static final List<Predicate<String>> QUESTIONS = List.of(
            parameter -> true,
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
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private SampleRequests requests;
    private List<Endpoint> endpoints;

    @Test
    void noEndpointShowsOrChangesAnythingOutsideOfWhatItsAskerLooksAfter() {
        requests = SampleRequests.of(http, json);
        endpoints = Endpoint.of(mapping);
        long seed = Long.getLong("hocso.test.seed", System.nanoTime());
        Instant end = clock.instant().plus(Duration.ofSeconds(Integer.getInteger("hocso.test.seconds", 15)));
        int asked = 0;
        do {
            asked += tryTree(seed++);
        } while (clock.instant().isBefore(end) && Long.getLong("hocso.test.seed") == null);
        assertThat(asked).isPositive();
    }

    private int tryTree(long seed) {
        RandomTree tree = new RandomTree(
                new Random(seed),
                somebody,
                units,
                new Belongings(finished, courses, http, json, jdbc),
                jdbc,
                clock.instant());
        List<Resident> askers = Stream.concat(tree.managers().stream().limit(1), tree.holders().stream())
                .distinct()
                .limit(ASKERS_OF_A_TREE)
                .toList();
        return (int) askers.stream()
                .filter(asker -> tryAsker(tree, asker, "seed %d, asker %s%s".formatted(seed, asker.name(), tree)))
                .count();
    }

    /** True if there is anything that this asker must not see. */
    private boolean tryAsker(RandomTree tree, Resident asker, String where) {
        List<Place> closed = tree.closedTo(asker);
        List<Resident> hidden = tree.hiddenFrom(asker);
        if (closed.isEmpty() || hidden.isEmpty()) {
            return false;
        }
        Set<Place> open = new HashSet<>(tree.places());
        closed.forEach(open::remove);
        Resident inside = tree.of(open).stream().findFirst().orElse(asker);
        Place anyOpen = open.stream().findFirst().orElse(asker.place());
        List<Earned> certificates = tree.certificatesHiddenFrom(asker);
        Secrets secrets = Secrets.of(hidden, tree.materialClosedTo(asker), certificates);
        List<Targets> about = Stream.of(
                        targets(tree, tree.notable(hidden), tree.any(closed)),
                        targets(tree, inside, tree.any(closed)),
                        targets(tree, tree.notable(hidden), anyOpen),
                        targets(tree, inside, anyOpen))
                .map(targets -> certificates.isEmpty() ? targets : about(tree.any(certificates), targets))
                .toList();
        for (Endpoint endpoint : endpoints) {
            for (Targets targets : List.of(about.getFirst(), tree.any(about))) {
                if (endpoint.reads()) {
                    shows(endpoint, targets, asker, secrets, where);
                } else {
                    changes(endpoint, targets, asker, hidden, closed, where);
                }
            }
        }
        return true;
    }

    private void shows(Endpoint endpoint, Targets targets, Resident asker, Secrets secrets, String where) {
        Set<URI> asked = new HashSet<>();
        for (Predicate<String> question : QUESTIONS) {
            URI address = requests.address(endpoint, targets, question);
            if (asked.add(address)) {
                ask(
                        endpoint,
                        targets,
                        question,
                        asker,
                        response -> assertThat(headers(response) + text(response))
                                .as("%s shows with %d, %s", endpoint, response.getStatus(), where)
                                .doesNotContain(secrets.notIn(address)));
            }
        }
    }

    private void changes(
            Endpoint endpoint,
            Targets targets,
            Resident asker,
            List<Resident> hidden,
            Collection<Place> closed,
            String where) {
        Footprints footprints = new Footprints(jdbc);
        List<UUID> people =
                hidden.stream().map(one -> one.person().id().value()).toList();
        List<UUID> places = closed.stream().map(one -> one.unit().value()).toList();
        List<String> before = footprints.of(people, places);
        ask(
                endpoint,
                targets,
                parameter -> true,
                asker,
                response -> assertThat(footprints.of(people, places))
                        .as("%s with %d changes, %s", endpoint, response.getStatus(), where)
                        .isEqualTo(before));
    }

    /** What happens is looked at and then undone. */
    private void ask(
            Endpoint endpoint,
            Targets targets,
            Predicate<String> parameters,
            Resident asker,
            Consumer<MockHttpServletResponse> look) {
        transaction.executeWithoutResult(state -> {
            state.setRollbackOnly();
            look.accept(http.perform(requests.request(endpoint, targets, parameters)
                            .with(asker.person().signedIn()))
                    .getResponse());
        });
    }

    private static Targets about(Earned earned, Targets targets) {
        return targets.with("certificateId", earned.certificate())
                .with("certificateIds", earned.certificate())
                .with("enrolmentId", earned.enrolment())
                .with("enrolments.id", earned.enrolment());
    }

    private Targets targets(RandomTree tree, Resident person, Place place) {
        Material material = tree.materialOf(place);
        UUID grant = one("organisation_role_grant", person);
        return new Targets()
                .with("accountId", person.person().id())
                .with("accountIds", person.person().id())
                .with("person", person.person().id())
                .with("holder", person.person().id())
                .with("retiredId", person.person().id())
                .with("retiredEmail", person.person().email())
                .with("membershipId", one("organisation_membership", person))
                .with("grantId", grant)
                .with("role", Role.LEARNER)
                .with("unitId", place.unit())
                .with("units.id", place.unit())
                .with("unit", place.unit())
                .with("parent", place.unit())
                .with("parentId", place.unit())
                .with("q", person.name())
                .with("subtree", true)
                .with("courseId", material.course())
                .with("slugOrId", material.course())
                .with("questions.id", material.question())
                .with("size", 100)
                .with("from", "2020-01-01")
                .withBodies(person.person().id(), place.unit());
    }

    private UUID one(String table, Resident person) {
        return jdbc.sql("select id from " + table + " where account_id = ? limit 1")
                .param(Ids.bytes(person.person().id().value()))
                .query((row, number) -> Columns.id(row, "id"))
                .single();
    }

    private static String headers(MockHttpServletResponse response) {
        return response.getHeaderNames().stream()
                .map(name -> name + ": " + String.join("\n", response.getHeaders(name)) + "\n")
                .collect(Collectors.joining());
    }

    /** The words of an answer, also of those in a workbook. */
    private static String text(MockHttpServletResponse response) {
        byte[] body = response.getContentAsByteArray();
        return body.length > 2 && body[0] == 'P' && body[1] == 'K'
                ? unzipped(body)
                : new String(body, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] body) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("answer", ".xlsx");
            Files.write(file, body);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
