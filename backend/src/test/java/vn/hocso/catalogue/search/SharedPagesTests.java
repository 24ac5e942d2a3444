package vn.hocso.catalogue.search;

import java.time.Instant;
import java.util.List;
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

    private PreparedJson ask(@Nullable String words, Paging paging) {
        return pages.get(new CourseQuery(words, null, null, null), paging, () -> {
            searches.incrementAndGet();
            return new CataloguePage(
                    List.of(card()), paging.page(), paging.size(), 1, new Facets(List.of(), List.of()));
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
