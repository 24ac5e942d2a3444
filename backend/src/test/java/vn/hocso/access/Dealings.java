package vn.hocso.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.access.RandomTree.Place;
import vn.hocso.access.RandomTree.Resident;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;
import static vn.hocso.organisation.Permission.MANAGE_PERSONAL_DATA;
import static vn.hocso.organisation.Permission.MANAGE_UNITS;
import static vn.hocso.organisation.Permission.VIEW_AUDIT;
import static vn.hocso.organisation.Permission.VIEW_PEOPLE;

/** What is under way in the units of a tree: wishes about one's own data, decisions about units, acts that wait for a second person. */
final class Dealings {

    private final Calls calls;

    Dealings(Calls calls) {
        this.calls = calls;
    }

    /**
     * One of them.
     *
     * @param about whom it concerns, who may know of it
     * @param readers the permissions of which one in its place lets others know of it
     * @param variable its name in addresses
     * @param words which stand in it alone
     */
    record Dealing(
            Place place, @Nullable Resident about, Set<Permission> readers, String variable, UUID id, String words) {}

    List<Dealing> under(Someone administrator, List<Place> places, List<Resident> people) {
        return Stream.concat(
                        places.stream().map(place -> decision(administrator, place)),
                        people.stream().flatMap(person -> Stream.of(wish(person), secondPerson(administrator, person))))
                .toList();
    }

    private Dealing wish(Resident person) {
        String words = "Mong muốn " + Somebody.word();
        UUID id = id(calls.post(person.person(), "/api/me/personal-data/requests", """
                        {"kind": "CORRECTION", "wish": "%s"}""".formatted(words)));
        return new Dealing(
                person.place(), person, Set.of(MANAGE_PERSONAL_DATA, VIEW_AUDIT), "privacy.requestId", id, words);
    }

    private Dealing decision(Someone administrator, Place place) {
        String words = "Sắp xếp " + Somebody.word();
        UUID id = Ids.next();
        calls.put(administrator, "/api/unit-changes/" + id, """
                        {"effectiveOn": "2099-01-01", "reason": "%s",
                         "details": {"kind": "RENAME", "unitIds": ["%s"], "name": "Tên Mới"}}""".formatted(words, place.unit()));
        return new Dealing(
                place, null, Set.of(MANAGE_UNITS, VIEW_PEOPLE, VIEW_AUDIT), "unit-changes.changeId", id, words);
    }

    private Dealing secondPerson(Someone administrator, Resident person) {
        String words = "Phân công " + Somebody.word();
        var answer = calls.post(
                administrator, "/api/people/%s/roles".formatted(person.person().id()), """
                        {"role": "SYSTEM_ADMINISTRATOR", "unitId": "%s", "reason": "%s"}""".formatted(
                                person.place().unit(), words));
        return new Dealing(
                person.place(),
                person,
                Set.of(ADMINISTER_SYSTEM, VIEW_PEOPLE, VIEW_AUDIT),
                "approvals.id",
                id(answer.path("approval")),
                words);
    }

    private static UUID id(JsonNode of) {
        return UUID.fromString(of.path("id").asString());
    }
}
