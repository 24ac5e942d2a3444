package vn.hocso.catalogue.search;

import java.util.List;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What counts as found, and what ranks first. Words are looked for by their base letters, so that a query without diacritics finds
 * everything; words found exactly as written weigh four times as much, and words found together as a phrase more still.
 *
 * <p>Of courses these weights are constant: how rare a word happens to be among all the courses indexed decides only between courses that
 * are otherwise alike. Otherwise a word common in titles would count for less there than a mere look-alike in some lesson, and the order
 * would change with every course that anybody publishes.
 */
final class Relevance {

    private static final float EXACT = 4f;
    private static final float PHRASE = 3f;
    private static final float TITLE = 4f;
    private static final float SUMMARY = 2f;
    private static final float LESSONS = 1f;
    /** Small enough that the words of a whole query together do not outweigh one word in one more lesson. */
    private static final float RARITY = 0.002f;

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
        ranked = rarity(f, ranked, String.join(" ", words));
        if (words.size() > 1) {
            ranked = phrases(f, ranked, String.join(" ", words), words.size());
        }
        return query.hasMarks() ? exactly(f, ranked, query) : ranked;
    }

    private static PredicateFinalStep courseWord(SearchPredicateFactory f, String word, boolean last) {
        BooleanPredicateClausesStep<?, ?> anywhere = f.bool()
                .should(holds(f, "titleFolded", word, TITLE))
                .should(holds(f, "summaryFolded", word, SUMMARY))
                .should(holds(f, "topicsFolded", word, SUMMARY))
                .should(holds(f, "providerFolded", word, LESSONS))
                .should(holds(f, "code", word, LESSONS))
                .should(holds(f, "lessonsFolded", word, LESSONS));
        return last ? anywhere.should(f.prefix().field("titleFolded").matching(word)) : anywhere;
    }

    private static BooleanPredicateClausesStep<?, ?> phrases(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> ranked, String folded, int words) {
        return ranked.should(phrase(f, "titleFolded", folded, TITLE * PHRASE * words))
                .should(phrase(f, "summaryFolded", folded, SUMMARY * PHRASE * words))
                .should(phrase(f, "topicsFolded", folded, SUMMARY * PHRASE * words))
                .should(phrase(f, "lessonsFolded", folded, LESSONS * PHRASE * words));
    }

    /** Who writes marks means them: words and phrases with just these weigh more, wherever they stand. */
    private static BooleanPredicateClausesStep<?, ?> exactly(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> ranked, CourseQuery query) {
        List<String> words = query.writtenWords();
        BooleanPredicateClausesStep<?, ?> exact = ranked;
        for (String word : words) {
            exact = exact.should(holds(f, "title", word, EXACT * TITLE))
                    .should(holds(f, "summary", word, EXACT * SUMMARY))
                    .should(holds(f, "lessons", word, EXACT * LESSONS));
        }
        if (words.size() < 2) {
            return exact;
        }
        String written = String.join(" ", words);
        return exact.should(phrase(f, "title", written, EXACT * TITLE * PHRASE * words.size()))
                .should(phrase(f, "summary", written, EXACT * SUMMARY * PHRASE * words.size()))
                .should(phrase(f, "lessons", written, EXACT * LESSONS * PHRASE * words.size()));
    }

    private static PredicateFinalStep holds(SearchPredicateFactory f, String field, String word, float weight) {
        return f.match().field(field).matching(word).constantScore().boost(weight);
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory f, String field, String words, float weight) {
        return f.phrase().field(field).matching(words).constantScore().boost(weight);
    }

    private static BooleanPredicateClausesStep<?, ?> rarity(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> ranked, String folded) {
        return ranked.should(f.match().field("titleFolded").matching(folded).boost(RARITY))
                .should(f.match().field("summaryFolded").matching(folded).boost(RARITY))
                .should(f.match().field("lessonsFolded").matching(folded).boost(RARITY));
    }

    /** Lessons that hold some of the words, the best first. */
    static PredicateFinalStep lessons(SearchPredicateFactory f, CourseQuery query) {
        BooleanPredicateClausesStep<?, ?> found = f.bool();
        for (String word : query.words()) {
            found = found.should(f.bool()
                    .should(f.match().field("titleFolded").boost(SUMMARY).matching(word))
                    .should(f.match().field("wordsFolded").matching(word)));
        }
        String written = String.join(" ", query.writtenWords());
        BooleanPredicateClausesStep<?, ?> ranked = f.bool()
                .must(found.minimumShouldMatchNumber(needed(query.words().size())))
                .should(f.match().field("words").boost(EXACT).matching(written));
        return query.words().size() < 2
                ? ranked
                : ranked.should(f.phrase().field("words").boost(EXACT * PHRASE).matching(written))
                        .should(f.phrase()
                                .field("wordsFolded")
                                .boost(PHRASE)
                                .matching(String.join(" ", query.words())));
    }

    static int needed(int words) {
        return words <= ALL_WORDS_UP_TO ? words : Math.max(ALL_WORDS_UP_TO, Math.round(words * 0.7f));
    }
}
