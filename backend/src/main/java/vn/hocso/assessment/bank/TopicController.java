package vn.hocso.assessment.bank;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.bank.TopicReads.BankView;
import vn.hocso.assessment.bank.TopicReads.TopicCount;
import vn.hocso.assessment.bank.TopicReads.TopicTreeView;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NO_CONTENT;

@RestController
class TopicController {

    private final TopicService topics;
    private final TopicReads reads;

    TopicController(TopicService topics, TopicReads reads) {
        this.topics = topics;
        this.reads = reads;
    }

    @GetMapping("/api/question-banks")
    List<BankView> banks(Actor actor, @RequestParam(required = false) @Nullable UnitId usableBy) {
        return usableBy == null ? reads.banks(actor) : reads.banksUsableBy(actor, usableBy);
    }

    @GetMapping("/api/question-topics")
    List<TopicCount> counts(
            Actor actor,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable UnitId usableBy) {
        return usableBy == null ? reads.counts(actor, unit) : reads.countsUsableBy(actor, unit, usableBy);
    }

    @GetMapping("/api/question-banks/{unitId}/topics")
    TopicTreeView tree(Actor actor, @PathVariable UnitId unitId) {
        return reads.tree(actor, unitId);
    }

    @PostMapping("/api/question-banks/{unitId}/topics")
    @ResponseStatus(CREATED)
    TopicTreeView add(Actor actor, @PathVariable UnitId unitId, @Valid @RequestBody PlaceTopic request) {
        topics.add(actor, unitId, request.topic());
        return reads.tree(actor, unitId);
    }

    @PutMapping("/api/question-topics/{topicId}/place")
    TopicTreeView move(Actor actor, @PathVariable TopicId topicId, @Valid @RequestBody PlaceTopic request) {
        return reads.tree(actor, topics.move(actor, topicId, request.topic()));
    }

    @PostMapping("/api/question-topics/{topicId}/merge")
    TopicTreeView merge(Actor actor, @PathVariable TopicId topicId, @Valid @RequestBody MergeTopic request) {
        return reads.tree(actor, topics.merge(actor, topicId, request.into()));
    }

    @DeleteMapping("/api/question-topics/{topicId}")
    @ResponseStatus(NO_CONTENT)
    void remove(Actor actor, @PathVariable TopicId topicId) {
        topics.remove(actor, topicId);
    }

    /** @param topic the whole path, such as {@code Chính phủ số/Dịch vụ công} */
    record PlaceTopic(@NotBlank @Size(max = Topics.LONGEST) String topic) {}

    record MergeTopic(@NotNull TopicId into) {}
}
