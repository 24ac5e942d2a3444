package vn.hocso.catalogue.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.catalogue.search.CataloguePage.Facets;
import vn.hocso.catalogue.search.CourseCard.CourseProvider;
import vn.hocso.catalogue.spi.Participation.OwnEnrolment;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;

import static org.assertj.core.api.Assertions.assertThat;

class SharedPagesTests {

    private static final CourseId COURSE = new CourseId(Ids.next());

    private final SharedPages pages = new SharedPages();
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void whoAsksForTheSameSharesThePage() {
        CataloguePage first = ask("chuyen doi so", Paging.first(20));
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
    void oneReadersPlaceInACourseIsNoneOfTheOthersBusiness() {
        OwnEnrolment own = new OwnEnrolment(Ids.next(), "IN_PROGRESS", 40);
        CataloguePage mine = ask("an toan", Paging.first(20)).withPlacesOf(Map.of(COURSE, own));
        CataloguePage theirs = ask("an toan", Paging.first(20)).withPlacesOf(Map.of());
        assertThat(mine.items().getFirst().enrolment()).isNotNull();
        assertThat(theirs.items().getFirst().enrolment()).isNull();
    }

    private CataloguePage ask(@Nullable String words, Paging paging) {
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
                null,
                null);
    }
}
