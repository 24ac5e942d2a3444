package vn.hocso.notification.notice;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
class NoticeController {

    private final NoticeService notices;

    NoticeController(NoticeService notices) {
        this.notices = notices;
    }

    @GetMapping("/api/notifications")
    Page<NotificationView> latest(Actor actor, @Valid @ParameterObject Paging paging, Locale locale) {
        return notices.latest(actor, paging, locale);
    }

    @GetMapping("/api/notifications/unread-count")
    UnreadCount unread(Actor actor) {
        return notices.unread(actor);
    }

    @PostMapping("/api/notifications/{noticeId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID noticeId, Actor actor) {
        notices.read(actor, noticeId);
    }

    @PostMapping("/api/notifications/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        notices.readAll(actor);
    }
}
