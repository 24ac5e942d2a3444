package vn.hocso.catalogue.search;

import java.util.List;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What counts as found, and what ranks first. Words are looked for by their base letters, so that a query without diacritics finds
 * everything; words found exactly as written weigh four times as much, and words found together as a phrase more still.
 */
final class Relevance {

    private static final float EXACT = 4f;
    private static final float PHRASE = 3f;
    private static final float TITLE = 4f;
    private static final float SUMMARY = 2f;
    private static final int ALL_WORDS_UP_TO = 3;

    private Relevance() {}

    /** Courses that hold the words: all of them for a short query, most of them for a long one; the last may be unfinished. */
    static PredicateFinalStep courses(SearchPredicateFactory f, CourseQuery query) {
        List<String> words = query.words();
        BooleanPredicateClausesStep<?, ?> found = f.bool();
        for (int i = 0; i < words.size(); i++) {
            found = found.should(courseWord(f, words.get(i), i == words.size() - 1));
        }
        BooleanPredicateClausesStep<?, ?> ranked = f.bool().must(found.minimumShouldMatchNumber(needed(words.size())));
        ranked = ranked.should(f.match().field("title").boost(EXACT * TITLE).matching(query.asWritten()))
                .should(f.match().field("summary").boost(EXACT * SUMMARY).matching(query.asWritten()))
                .should(f.match().field("lessons").boost(EXACT).matching(query.asWritten()));
        return words.size() < 2 ? ranked : withPhrases(f, ranked, query, String.join(" ", words));
    }

    private static PredicateFinalStep courseWord(SearchPredicateFactory f, String word, boolean last) {
        BooleanPredicateClausesStep<?, ?> anywhere = f.bool()
                .should(f.match().field("titleFolded").boost(TITLE).matching(word))
                .should(f.match().field("summaryFolded").boost(SUMMARY).matching(word))
                .should(f.match().field("topicsFolded").boost(SUMMARY).matching(word))
                .should(f.match().field("providerFolded").matching(word))
                .should(f.match().field("code").matching(word))
                .should(f.match().field("lessonsFolded").matching(word));
        return last ? anywhere.should(f.prefix().field("titleFolded").matching(word)) : anywhere;
    }

    private static PredicateFinalStep withPhrases(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> ranked, CourseQuery query, String folded) {
        return ranked.should(
                        f.phrase().field("title").boost(EXACT * TITLE * PHRASE).matching(query.asWritten()))
                .should(f.phrase().field("titleFolded").boost(TITLE * PHRASE).matching(folded))
                .should(f.phrase()
                        .field("summary")
                        .boost(EXACT * SUMMARY * PHRASE)
                        .matching(query.asWritten()))
                .should(f.phrase()
                        .field("summaryFolded")
                        .boost(SUMMARY * PHRASE)
                        .matching(folded))
                .should(f.phrase().field("lessons").boost(EXACT * PHRASE).matching(query.asWritten()))
                .should(f.phrase().field("lessonsFolded").boost(PHRASE).matching(folded));
    }

    /** Lessons that hold some of the words, the best first. */
    static PredicateFinalStep lessons(SearchPredicateFactory f, CourseQuery query) {
        BooleanPredicateClausesStep<?, ?> found = f.bool();
        for (String word : query.words()) {
            found = found.should(f.bool()
                    .should(f.match().field("titleFolded").boost(SUMMARY).matching(word))
                    .should(f.match().field("wordsFolded").matching(word)));
        }
        BooleanPredicateClausesStep<?, ?> ranked = f.bool()
                .must(found.minimumShouldMatchNumber(needed(query.words().size())))
                .should(f.match().field("words").boost(EXACT).matching(query.asWritten()));
        return query.words().size() < 2
                ? ranked
                : ranked.should(f.phrase().field("words").boost(EXACT * PHRASE).matching(query.asWritten()))
                        .should(f.phrase()
                                .field("wordsFolded")
                                .boost(PHRASE)
                                .matching(String.join(" ", query.words())));
    }

    static int needed(int words) {
        return words <= ALL_WORDS_UP_TO ? words : Math.max(ALL_WORDS_UP_TO, Math.round(words * 0.7f));
    }
}
