package vn.hocso.access;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import vn.hocso.access.Belongings.Begun;
import vn.hocso.access.Belongings.Design;
import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Dealings.Dealing;

/**
 * Words that no answer to an asker may hold. An identifier is one unless the asker named it, since refusals repeat the address; names,
 * titles, codes and numbers always are.
 */
record Secrets(List<String> words, List<String> identifiers) {

    static Secrets of(Outside outside) {
        return new Secrets(
                Stream.of(
                                outside.people().stream()
                                        .flatMap(one -> Stream.of(
                                                one.name(), one.person().email())),
                                outside.material().stream()
                                        .flatMap(one -> Stream.of(one.title(), one.code(), one.stem())),
                                outside.designs().stream().map(Design::name),
                                outside.certificates().stream().map(Earned::number),
                                outside.dealings().stream().map(Dealing::words))
                        .flatMap(some -> some)
                        .toList(),
                Stream.of(
                                outside.material().stream().flatMap(one -> Stream.of(one.course(), one.question())),
                                outside.designs().stream().map(Design::template),
                                outside.certificates().stream()
                                        .flatMap(one -> Stream.of(one.certificate(), one.enrolment())),
                                outside.begun().stream().map(Begun::enrolment),
                                outside.dealings().stream().map(Dealing::id))
                        .flatMap(some -> some)
                        .map(Object::toString)
                        .toList());
    }

    String[] notIn(URI address) {
        String asked = address.toString();
        return Stream.concat(words.stream(), identifiers.stream().filter(one -> !asked.contains(one)))
                .toArray(String[]::new);
    }
}
