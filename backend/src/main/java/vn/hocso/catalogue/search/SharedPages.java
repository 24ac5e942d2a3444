package vn.hocso.catalogue.search;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.shared.Paging;

/**
 * Pages of the catalogue as anybody finds them, shared for two seconds by those who ask for the same. When a campaign sends thousands of
 * people to search at once, the index answers each question once; a course published meanwhile shows up two seconds later.
 */
@Component
class SharedPages {

    private static final Duration SHARED = Duration.ofSeconds(2);
    private static final int MOST_CARDS = 20_000;

    private final Cache<Question, CataloguePage> pages = Caffeine.newBuilder()
            .expireAfterWrite(SHARED)
            .maximumWeight(MOST_CARDS)
            .weigher((Question question, CataloguePage page) -> 1 + page.items().size())
            .build();

    CataloguePage get(CourseQuery query, Paging paging, Supplier<CataloguePage> search) {
        Question question = new Question(query, paging);
        CataloguePage known = pages.getIfPresent(question);
        if (known != null) {
            return known;
        }
        CataloguePage found = search.get();
        pages.put(question, found);
        return found;
    }

    private record Question(CourseQuery query, Paging paging) {}
}
