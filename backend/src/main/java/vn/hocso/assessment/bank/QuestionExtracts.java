package vn.hocso.assessment.bank;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.competency.CompetencyView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Whole questions with their keys, for features that hand them on. */
@Component
public class QuestionExtracts {

    private final QuestionList list;

    QuestionExtracts(QuestionList list) {
        this.list = list;
    }

    /** A question as its authors see it. */
    public record Extract(
            String topic,
            String type,
            String stem,
            JsonNode body,
            @Nullable String explanation,
            @Nullable WrittenPicture picture,
            List<CompetencyView> competencies) {}

    /** By topic, at most so many, with how many there are. */
    public Page<Extract> find(Actor actor, QuestionFilter filter, int most) {
        Paging paging = new Paging(0, most, "topic");
        Page<QuestionView> found = list.find(actor, filter, paging);
        return Page.of(
                found.items().stream()
                        .map(one -> new Extract(
                                one.topic(),
                                one.type(),
                                one.stem(),
                                one.body(),
                                one.explanation(),
                                one.picture() == null ? null : one.picture().written(),
                                one.competencies()))
                        .toList(),
                paging,
                found.total());
    }
}
