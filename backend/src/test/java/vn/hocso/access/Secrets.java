package vn.hocso.access;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Belongings.Material;
import vn.hocso.access.RandomTree.Resident;

/**
 * Words that no answer to an asker may hold. An identifier is one unless the asker named it, since refusals repeat the address; names,
 * titles, codes and numbers always are.
 */
record Secrets(List<String> words, List<String> identifiers) {

    static Secrets of(List<Resident> people, List<Material> material, List<Earned> certificates) {
        return new Secrets(
                Stream.of(
                                people.stream()
                                        .flatMap(one -> Stream.of(
                                                one.name(), one.person().email())),
                                material.stream().flatMap(one -> Stream.of(one.title(), one.code(), one.stem())),
                                certificates.stream().map(Earned::number))
                        .flatMap(some -> some)
                        .toList(),
                Stream.concat(
                                material.stream().flatMap(one -> Stream.of(one.course(), one.question())),
                                certificates.stream().flatMap(one -> Stream.of(one.certificate(), one.enrolment())))
                        .map(Object::toString)
                        .toList());
    }

    String[] notIn(URI address) {
        String asked = address.toString();
        return Stream.concat(words.stream(), identifiers.stream().filter(one -> !asked.contains(one)))
                .toArray(String[]::new);
    }
}
