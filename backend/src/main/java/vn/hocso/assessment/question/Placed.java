package vn.hocso.assessment.question;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer that puts one thing to each of several places, by their numbers from 0; a place left out is empty. */
record Placed(Map<Integer, Integer> places) {

    Placed {
        places = Bodies.map(places);
    }

    /** What may stand at each place for it to be right, with the place in the body that each number shown came from. */
    record Right(Map<Integer, Set<Integer>> right, java.util.List<Integer> order) {

        Right {
            right = Bodies.map(right);
            order = Bodies.list(order);
        }

        long hits(Placed answer) {
            return answer.places.entrySet().stream()
                    .filter(place ->
                            right.getOrDefault(place.getKey(), Set.of()).contains(place.getValue()))
                    .count();
        }

        Placed solution() {
            return new Placed(right.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            place -> place.getValue().iterator().next())));
        }
    }

    boolean fits(int places, int things) {
        return within(this.places.keySet(), places) && within(this.places.values(), things);
    }

    private static boolean within(Collection<Integer> numbers, int count) {
        return numbers.stream().allMatch(number -> Shares.within(number, count));
    }
}
