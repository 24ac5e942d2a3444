package vn.hocso.privacy.request;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/me/personal-data/requests")
class OwnRequestController {

    private final OwnRequests requests;
    private final RequestViews views;

    OwnRequestController(OwnRequests requests, RequestViews views) {
        this.requests = requests;
        this.views = views;
    }

    @GetMapping
    List<RequestView> mine(Actor actor, Locale locale) {
        return views.of(requests.mine(actor), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RequestView make(@Valid @RequestBody MakeRequest request, Actor actor, Locale locale) {
        return views.of(requests.make(actor, request), locale);
    }

    @PostMapping("/{requestId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID requestId, Actor actor) {
        requests.withdraw(actor, requestId);
    }
}
