package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.attempt.PersonMarks.PersonMark;

/**
 * What persons gave in an attempt.
 *
 * @param marks by the numbers of the questions; what was put in place of a mark counts instead of it
 * @param overridden the questions whose mark was replaced for a reason
 * @param whole the share of all points that was put in place of the mark of the attempt
 */
record HandMarks(
        Map<Integer, PersonMark> marks,
        Set<Integer> overridden,
        @Nullable BigDecimal whole) {

    static final HandMarks NONE = new HandMarks(Map.of(), Set.of(), null);

    /** Without what persons said of answers that the learner may have changed since. */
    HandMarks onlyReplaced() {
        return new HandMarks(
                marks.entrySet().stream()
                        .filter(one -> overridden.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                overridden,
                whole);
    }
}
