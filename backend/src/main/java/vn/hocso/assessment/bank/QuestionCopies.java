package vn.hocso.assessment.bank;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuestionId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** Takes questions that others share into a unit's own bank, where they can be changed freely and stay whatever becomes of the original. */
@Component
class QuestionCopies {

    private final QuestionList list;
    private final QuestionService questions;

    QuestionCopies(QuestionList list, QuestionService questions) {
        this.list = list;
        this.questions = questions;
    }

    @Transactional
    public QuestionId copy(Actor actor, QuestionId id, UnitId unit) {
        return questions.copy(actor, list.require(actor, id), unit);
    }
}
