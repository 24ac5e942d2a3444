package vn.hocso.assessment.quiz;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who gets at a quiz from where. It holds at once and not with the next publication: a password that went round must be changed now.
 *
 * @param networks ranges of addresses, such as {@code 10.1.0.0/16}; none means any
 * @param configKeys of Safe Exam Browser, of which one must fit; none means any browser
 * @param examKeys browser exam keys of Safe Exam Browser, of which one must fit; none means that they are not looked at
 */
record QuizAccess(@Nullable String password, List<String> networks, List<String> configKeys, List<String> examKeys) {

    static final QuizAccess OPEN = new QuizAccess(null, List.of(), List.of(), List.of());
}
