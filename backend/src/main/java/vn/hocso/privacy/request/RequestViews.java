package vn.hocso.privacy.request;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.privacy.request.RequestView.KeptView;
import vn.hocso.shared.PersonalData.Kept;
import vn.hocso.shared.Words;

/** Tells requests with names, and what stays in words. */
@Component
class RequestViews {

    private final Accounts accounts;
    private final Words words;
    private final Clock clock;

    RequestViews(Accounts accounts, Words words, Clock clock) {
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    List<RequestView> of(Collection<DataRequest> requests, Locale locale) {
        Map<AccountId, AccountView> people = accounts.byIds(requests.stream()
                .flatMap(request -> Stream.of(request.account(), request.answeredBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return requests.stream().map(request -> view(request, people, locale)).toList();
    }

    RequestView of(DataRequest request, Locale locale) {
        return of(List.of(request), locale).getFirst();
    }

    private RequestView view(DataRequest request, Map<AccountId, AccountView> people, Locale locale) {
        Instant due = request.dueAt();
        return new RequestView(
                request.id(),
                request.account(),
                name(people.get(request.account())),
                request.kind(),
                request.state(),
                request.wish(),
                request.requestedAt(),
                due,
                due != null && due.isBefore(clock.instant()),
                request.answeredAt(),
                request.answeredBy() == null ? null : name(people.get(request.answeredBy())),
                request.answer(),
                request.doneAt(),
                request.kept().stream().map(kept -> kept(kept, locale)).toList());
    }

    private KeptView kept(Kept kept, Locale locale) {
        return new KeptView(
                words.in(locale, "privacy.kept." + kept.what(), Map.of("count", kept.count())),
                words.in(locale, "privacy.why." + kept.why()),
                kept.count());
    }

    private static @Nullable String name(@Nullable AccountView account) {
        return account == null ? null : account.fullName();
    }
}
