package vn.hocso.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.access.RandomTree.Place;
import vn.hocso.access.RandomTree.Resident;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

/** What is under way in the units of a tree: wishes about one's own data, decisions about units, acts that wait for a second person. */
final class Dealings {

    private final Calls calls;

    Dealings(Calls calls) {
        this.calls = calls;
    }

    /** One of them: {@code variable} is its name in addresses, and {@code words} stand in it alone. */
    record Dealing(Place place, @Nullable Resident about, String variable, UUID id, String words) {}

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
        return new Dealing(person.place(), person, "privacy.requestId", id, words);
    }

    private Dealing decision(Someone administrator, Place place) {
        String words = "Sắp xếp " + Somebody.word();
        UUID id = Ids.next();
        calls.put(administrator, "/api/unit-changes/" + id, """
                        {"effectiveOn": "2099-01-01", "reason": "%s",
                         "details": {"kind": "RENAME", "unitIds": ["%s"], "name": "Tên Mới"}}""".formatted(words, place.unit()));
        return new Dealing(place, null, "unit-changes.changeId", id, words);
    }

    private Dealing secondPerson(Someone administrator, Resident person) {
        String words = "Phân công " + Somebody.word();
        var answer = calls.post(
                administrator, "/api/people/%s/roles".formatted(person.person().id()), """
                        {"role": "SYSTEM_ADMINISTRATOR", "unitId": "%s", "reason": "%s"}""".formatted(
                                person.place().unit(), words));
        return new Dealing(person.place(), person, "approvals.id", id(answer.path("approval")), words);
    }

    private static UUID id(JsonNode of) {
        return UUID.fromString(of.path("id").asString());
    }
}
