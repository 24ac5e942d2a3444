package vn.hocso.catalogue.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.catalogue.OfferView;
import vn.hocso.catalogue.offer.OfferReads;
import vn.hocso.catalogue.offer.OfferReads.LessonWords;
import vn.hocso.catalogue.search.CataloguePage.FacetCount;
import vn.hocso.catalogue.search.CataloguePage.Facets;
import vn.hocso.catalogue.search.CourseCard.Fragment;
import vn.hocso.catalogue.search.CourseCard.Highlights;
import vn.hocso.content.CourseId;
import vn.hocso.shared.Paging;
import vn.hocso.shared.PreparedJson;
import vn.hocso.shared.VietnameseText;

import static java.util.Objects.requireNonNull;

/**
 * Finds courses and shows them as cards: one question to the index, one statement for the cards, and one for passages of lessons.
 */
@Service
class CatalogueService {

    private static final int MOST_SUGGESTIONS = 8;

    private final CatalogueSearch search;
    private final SharedPages pages;
    private final OfferReads offers;
    private final TransactionOperations transaction;

    CatalogueService(CatalogueSearch search, SharedPages pages, OfferReads offers, TransactionOperations transaction) {
        this.transaction = transaction;
        this.search = search;
        this.pages = pages;
        this.offers = offers;
    }

    /** A page that is shared already takes nothing, and so no transaction. */
    PreparedJson find(CourseQuery query, Paging paging) {
        return pages.get(query, paging, () -> requireNonNull(transaction.execute(begun -> page(query, paging))));
    }

    private CataloguePage page(CourseQuery query, Paging paging) {
        FoundCourses found = search.find(query, paging);
        return new CataloguePage(
                cards(query, found.courses()),
                paging.page(),
                paging.size(),
                found.total(),
                new Facets(counts(found.topics()), counts(found.levels())));
    }

    @Transactional(readOnly = true)
    List<CourseSuggestion> suggest(String query) {
        List<String> words = VietnameseText.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        List<CourseId> courses = search.suggest(words, MOST_SUGGESTIONS).stream()
                .map(CourseId::new)
                .toList();
        Map<CourseId, OfferView> known = offers.byIds(courses);
        return courses.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(offer -> CourseSuggestion.of(offer, query))
                .toList();
    }

    private List<CourseCard> cards(CourseQuery query, List<UUID> found) {
        List<CourseId> courses = found.stream().map(CourseId::new).toList();
        Map<CourseId, OfferView> known = offers.byIds(courses);
        Map<CourseId, Fragment> fragments = fragments(query, found);
        return courses.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(offer -> CourseCard.of(offer, highlights(offer, query, fragments.get(offer.courseId()))))
                .toList();
    }

    private Map<CourseId, Fragment> fragments(CourseQuery query, List<UUID> courses) {
        return offers.words(search.bestLessons(query, courses).values()).stream()
                .collect(Collectors.toMap(LessonWords::courseId, lesson -> fragment(lesson, query), (a, b) -> a));
    }

    private static Fragment fragment(LessonWords lesson, CourseQuery query) {
        Passage passage = Passage.best(lesson.words(), query.asWritten());
        return new Fragment(passage.text(), passage.ranges(), lesson.lessonId(), lesson.title());
    }

    private static @Nullable Highlights highlights(OfferView offer, CourseQuery query, @Nullable Fragment fragment) {
        if (query.words().isEmpty()) {
            return null;
        }
        return new Highlights(
                VietnameseText.highlight(offer.title(), query.asWritten()),
                VietnameseText.highlight(offer.summary(), query.asWritten()),
                fragment);
    }

    private static <T> List<FacetCount> counts(Map<T, Long> facet) {
        return facet.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new FacetCount(String.valueOf(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }
}
