package vn.hocso.catalogue.search;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.shared.Paging;
import vn.hocso.shared.PreparedJson;

/**
 * Pages of the catalogue, shared for two seconds by those who ask for the same, ready to be sent. When a campaign sends thousands of people
 * to search at once, the index answers each question once; a course published meanwhile shows up two seconds later.
 */
@Component
class SharedPages {

    private static final Duration SHARED = Duration.ofSeconds(2);
    private static final int MOST_BYTES = 32_000_000;

    private final JsonMapper json;
    private final Cache<Question, PreparedJson> pages = Caffeine.newBuilder()
            .expireAfterWrite(SHARED)
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, PreparedJson page) -> page.bytes().length + page.gzipped().length)
            .build();

    SharedPages(JsonMapper json) {
        this.json = json;
    }

    PreparedJson get(CourseQuery query, Paging paging, Supplier<CataloguePage> search) {
        Question question = new Question(query, paging);
        PreparedJson known = pages.getIfPresent(question);
        if (known != null) {
            return known;
        }
        PreparedJson found = PreparedJson.of(json.writeValueAsBytes(search.get()));
        pages.put(question, found);
        return found;
    }

    private record Question(CourseQuery query, Paging paging) {}
}
