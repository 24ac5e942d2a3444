package vn.hocso.assessment.bank;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.NameOf;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Whole questions with their keys, for features that hand them on. */
@Component
public class QuestionExtracts {

    private final QuestionList list;

    QuestionExtracts(QuestionList list) {
        this.list = list;
    }

    /** Which questions, as in the list of the bank; those named, or all that fit where none is. */
    public record Wanted(
            @Nullable String q,
            @Nullable UnitId unit,
            @Nullable String topic,
            @Nullable @NameOf(QuestionType.class) String type,
            @Nullable QuestionStatus status,
            @Nullable @Size(max = 100) List<QuestionId> questionId) {}

    /** A question as its authors see it. */
    public record Extract(
            String topic,
            String type,
            String stem,
            JsonNode body,
            @Nullable String explanation) {}

    /** By topic, at most so many, with how many there are. */
    public Page<Extract> find(Actor actor, Wanted wanted, int most) {
        Paging paging = new Paging(0, most, "topic");
        Page<QuestionView> found = list.find(
                actor,
                new QuestionList.Query(
                        wanted.q(),
                        wanted.unit(),
                        wanted.topic(),
                        wanted.type(),
                        wanted.status(),
                        wanted.questionId() == null ? List.of() : wanted.questionId(),
                        paging));
        return Page.of(
                found.items().stream()
                        .map(one -> new Extract(one.topic(), one.type(), one.stem(), one.body(), one.explanation()))
                        .toList(),
                paging,
                found.total());
    }
}
