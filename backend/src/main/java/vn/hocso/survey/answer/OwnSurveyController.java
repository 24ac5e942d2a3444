package vn.hocso.survey.answer;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;

import static org.springframework.http.HttpStatus.NO_CONTENT;

@RestController
@RequestMapping("/api/enrolments/{enrolmentId}/survey")
class OwnSurveyController {

    private final OwnSurveys surveys;

    OwnSurveyController(OwnSurveys surveys) {
        this.surveys = surveys;
    }

    @GetMapping
    OwnSurvey survey(Actor actor, @PathVariable EnrolmentId enrolmentId) {
        return surveys.of(actor, enrolmentId);
    }

    @PostMapping
    @ResponseStatus(NO_CONTENT)
    void answer(Actor actor, @PathVariable EnrolmentId enrolmentId, @Valid @RequestBody AnswerSurvey request) {
        surveys.answer(actor, enrolmentId, request);
    }
}
