package vn.hocso.catalogue.search;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.catalogue.search.CataloguePage.Facets;
import vn.hocso.catalogue.search.CourseCard.CourseProvider;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;
import vn.hocso.shared.PreparedJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class SharedPagesTests {

    private static final CourseId COURSE = new CourseId(Ids.next());

    private final SharedPages pages = new SharedPages(JsonMapper.builder().build());
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void whoAsksForTheSameSharesThePage() {
        PreparedJson first = ask("chuyen doi so", Paging.first(20));
        assertThat(ask("chuyen doi so", Paging.first(20))).isSameAs(first);
        assertThat(searches).hasValue(1);
    }

    @Test
    void otherWordsAndOtherPagesAreSearchedFor() {
        ask("chuyen doi so", Paging.first(20));
        ask("chuyển đổi số", Paging.first(20));
        ask("chuyen doi so", new Paging(1, 20, null));
        ask("chuyen doi so", new Paging(0, 20, "title"));
        ask(null, Paging.first(20));
        assertThat(searches).hasValue(5);
    }

    @Test
    void manyWhoAskAtOnceAreSearchedForOnce() throws Exception {
        CountDownLatch searching = new CountDownLatch(1);
        CountDownLatch found = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<PreparedJson> first = people.submit(() -> ask("an toan", () -> {
                searching.countDown();
                found.await();
                return page(Paging.first(20));
            }));
            searching.await();
            Thread second = Thread.ofVirtual().unstarted(() -> ask("an toan", Paging.first(20)));
            second.start();
            await().until(() -> second.getState() == Thread.State.WAITING);
            found.countDown();
            second.join();
            assertThat(ask("an toan", Paging.first(20))).isSameAs(first.get());
        }
        assertThat(searches).hasValue(1);
    }

    @Test
    void aSearchThatFailsIsBegunAnewByTheNext() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ask("an toan", () -> {
                    throw new IllegalStateException("away");
                }));
        assertThat(ask("an toan", Paging.first(20))).isNotNull();
        assertThat(searches).hasValue(2);
    }

    private PreparedJson ask(String words, Callable<CataloguePage> search) {
        return pages.get(new CourseQuery(words, null, null, null), Paging.first(20), () -> {
            searches.incrementAndGet();
            try {
                return search.call();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
    }

    private static CataloguePage page(Paging paging) {
        return new CataloguePage(List.of(card()), paging.page(), paging.size(), 1, new Facets(List.of(), List.of()));
    }

    private PreparedJson ask(@Nullable String words, Paging paging) {
        return pages.get(new CourseQuery(words, null, null, null), paging, () -> {
            searches.incrementAndGet();
            return page(paging);
        });
    }

    private static CourseCard card() {
        return new CourseCard(
                COURSE,
                "an-toan",
                "An toàn thông tin",
                "Giữ tài khoản và dữ liệu",
                null,
                new CourseProvider(new UnitId(Ids.next()), "Sở Nội vụ"),
                CourseLevel.BASIC,
                30,
                4,
                List.of(),
                Instant.EPOCH,
                null);
    }
}
