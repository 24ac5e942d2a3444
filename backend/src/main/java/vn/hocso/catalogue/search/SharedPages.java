package vn.hocso.catalogue.search;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<Question, CompletableFuture<PreparedJson>> underWay = new ConcurrentHashMap<>();

    SharedPages(JsonMapper json) {
        this.json = json;
    }

    PreparedJson get(CourseQuery query, Paging paging, Supplier<CataloguePage> search) {
        Question question = new Question(query, paging);
        PreparedJson known = pages.getIfPresent(question);
        return known != null ? known : searchOnce(question, search);
    }

    /** Whoever finds somebody searching for the same waits for that answer, or the failure. */
    private PreparedJson searchOnce(Question question, Supplier<CataloguePage> search) {
        CompletableFuture<PreparedJson> mine = new CompletableFuture<>();
        CompletableFuture<PreparedJson> other = underWay.putIfAbsent(question, mine);
        if (other != null) {
            return await(other);
        }
        try {
            PreparedJson found = PreparedJson.of(json.writeValueAsBytes(search.get()));
            pages.put(question, found);
            mine.complete(found);
            return found;
        } catch (RuntimeException failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            mine.cancel(false);
            underWay.remove(question);
        }
    }

    private static PreparedJson await(CompletableFuture<PreparedJson> other) {
        try {
            return other.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private record Question(CourseQuery query, Paging paging) {}
}
