package vn.hocso.catalogue.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.catalogue.offer.Offer;
import vn.hocso.catalogue.offer.OfferedLesson;
import vn.hocso.content.CourseLevel;
import vn.hocso.shared.Paging;

/** Asks the search index. Answers are identifiers; what is shown comes from the database. */
@Component
class CourseIndex {

    private static final AggregationKey<Map<String, Long>> TOPICS = AggregationKey.of("topics");
    private static final AggregationKey<Map<CourseLevel, Long>> LEVELS = AggregationKey.of("levels");
    private static final int MOST_TOPICS = 50;
    static final int MOST_LESSONS = 200;

    private final EntityManager entities;

    CourseIndex(EntityManager entities) {
        this.entities = entities;
    }

    FoundCourses find(CourseQuery query, @Nullable String unitPath, Paging paging) {
        SearchResult<UUID> result = session()
                .search(Offer.class)
                .select(f -> f.id(UUID.class))
                .where(f -> filtered(f, query, unitPath, true, true))
                .aggregation(
                        TOPICS,
                        f -> f.terms()
                                .field("topics", String.class)
                                .orderByCountDescending()
                                .maxTermCount(MOST_TOPICS))
                .aggregation(LEVELS, f -> f.terms().field("level", CourseLevel.class))
                .sort(f -> order(f, query, paging))
                .fetch(paging.offset(), paging.size());
        return new FoundCourses(
                result.hits(),
                result.total().hitCount(),
                query.topics().isEmpty() ? result.aggregation(TOPICS) : topicsRegardlessOfChoice(query, unitPath),
                query.levels().isEmpty() ? result.aggregation(LEVELS) : levelsRegardlessOfChoice(query, unitPath));
    }

    /** The best lesson of each course, where one holds the words. A course with very many of them must not hide those of another. */
    Map<UUID, UUID> bestLessons(CourseQuery query, List<UUID> courses) {
        Map<UUID, UUID> best = new HashMap<>();
        List<UUID> left = query.words().isEmpty() ? List.of() : courses;
        while (!left.isEmpty()) {
            List<List<?>> hits = lessons(query, left);
            hits.forEach(hit -> best.putIfAbsent((UUID) hit.get(0), (UUID) hit.get(1)));
            left = hits.size() < MOST_LESSONS
                    ? List.of()
                    : left.stream().filter(course -> !best.containsKey(course)).toList();
        }
        return best;
    }

    private List<List<?>> lessons(CourseQuery query, List<UUID> courses) {
        return session()
                .search(OfferedLesson.class)
                .select(f -> f.composite(f.field("courseId", UUID.class), f.id(UUID.class)))
                .where(f -> f.bool()
                        .filter(f.terms().field("courseId").matchingAny(courses))
                        .must(Relevance.lessons(f, query)))
                .fetchHits(MOST_LESSONS);
    }

    /** Courses whose title holds the words, the last one perhaps unfinished. */
    List<UUID> suggest(List<String> words, int most) {
        return session()
                .search(Offer.class)
                .select(f -> f.id(UUID.class))
                .where(f -> {
                    BooleanPredicateClausesStep<?, ?> all = f.bool();
                    for (String word : words.subList(0, words.size() - 1)) {
                        all = all.must(f.match().field("titleFolded").matching(word));
                    }
                    return all.must(f.prefix().field("titleFolded").matching(words.getLast()));
                })
                .fetchHits(most);
    }

    private Map<String, Long> topicsRegardlessOfChoice(CourseQuery query, @Nullable String unitPath) {
        return session()
                .search(Offer.class)
                .where(f -> filtered(f, query, unitPath, false, true))
                .aggregation(
                        TOPICS,
                        f -> f.terms()
                                .field("topics", String.class)
                                .orderByCountDescending()
                                .maxTermCount(MOST_TOPICS))
                .fetch(0)
                .aggregation(TOPICS);
    }

    private Map<CourseLevel, Long> levelsRegardlessOfChoice(CourseQuery query, @Nullable String unitPath) {
        return session()
                .search(Offer.class)
                .where(f -> filtered(f, query, unitPath, true, false))
                .aggregation(LEVELS, f -> f.terms().field("level", CourseLevel.class))
                .fetch(0)
                .aggregation(LEVELS);
    }

    private static PredicateFinalStep filtered(
            SearchPredicateFactory f, CourseQuery query, @Nullable String unitPath, boolean byTopic, boolean byLevel) {
        BooleanPredicateClausesStep<?, ?> all =
                f.bool().must(query.words().isEmpty() ? f.matchAll() : Relevance.courses(f, query));
        if (byTopic && !query.topics().isEmpty()) {
            all = all.filter(f.terms().field("topics").matchingAny(query.topics()));
        }
        if (byLevel && !query.levels().isEmpty()) {
            all = all.filter(f.terms().field("level").matchingAny(query.levels()));
        }
        if (unitPath != null) {
            all = all.filter(f.prefix().field("unitPath").matching(unitPath));
        }
        return all;
    }

    private static SortFinalStep order(SearchSortFactory f, CourseQuery query, Paging paging) {
        @Nullable String wanted = paging.sort() == null ? null : paging.sortKey("");
        String field = wanted == null
                ? null
                : switch (wanted) {
                    case "title" -> "titleOrder";
                    case "estimatedMinutes" -> "estimatedMinutes";
                    case "publishedAt" -> "publishedAt";
                    default -> null;
                };
        if (field != null) {
            return paging.descending() ? f.field(field).desc() : f.field(field).asc();
        }
        return query.words().isEmpty()
                ? f.field("publishedAt").desc()
                : f.composite().add(f.score()).add(f.field("publishedAt").desc());
    }

    private SearchSession session() {
        return Search.session(entities);
    }
}
