package vn.hocso.privacy.request;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
@RequestMapping("/api/privacy/requests")
class RequestQueueController {

    private final RequestQueue queue;
    private final RequestViews views;

    RequestQueueController(RequestQueue queue, RequestViews views) {
        this.queue = queue;
        this.views = views;
    }

    @GetMapping
    Page<RequestView> queue(
            @Valid @ParameterObject RequestSearch search,
            @Valid @ParameterObject Paging paging,
            Actor actor,
            Locale locale) {
        Page<DataRequest> page = queue.page(actor, search, paging);
        return Page.of(views.of(page.items(), locale), paging, page.total());
    }

    @GetMapping("/{requestId}")
    RequestView request(@PathVariable UUID requestId, Actor actor, Locale locale) {
        return views.of(queue.require(actor, requestId), locale);
    }

    @PostMapping("/{requestId}/answer")
    RequestView answer(
            @PathVariable UUID requestId, @Valid @RequestBody AnswerRequest answer, Actor actor, Locale locale) {
        return views.of(queue.answer(actor, requestId, answer), locale);
    }

    @PostMapping("/{requestId}/completion")
    RequestView complete(@PathVariable UUID requestId, Actor actor, Locale locale) {
        return views.of(queue.complete(actor, requestId), locale);
    }
}
