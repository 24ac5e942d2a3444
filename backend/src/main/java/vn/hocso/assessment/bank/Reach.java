package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.hocso.assessment.bank.QuestionFilter.Source;
import vn.hocso.organisation.UnitId;

/**
 * Which questions somebody finds in a list.
 *
 * @param own banks of whose unit they have a role: every question
 * @param edited shelves of other banks they may edit: every question
 * @param used shelves of other banks they may use: what is approved
 */
record Reach(Set<UnitId> own, Set<Shelf> edited, Set<Shelf> used) {

    static final Reach NOTHING = new Reach(Set.of(), Set.of(), Set.of());

    boolean isNothing() {
        return own.isEmpty() && edited.isEmpty() && used.isEmpty();
    }

    List<UnitId> banks() {
        return Stream.concat(
                        own.stream(),
                        Stream.of(edited, used).flatMap(Collection::stream).map(Shelf::bank))
                .distinct()
                .toList();
    }

    Reach of(Source source) {
        return switch (source) {
            case OWN -> new Reach(own, Set.of(), Set.of());
            case SHARED -> new Reach(Set.of(), edited, used);
        };
    }
}
