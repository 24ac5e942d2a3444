package vn.hocso.survey.answer;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.VietnameseText;
import vn.hocso.survey.Aspect;
import vn.hocso.survey.OpenQuestion;

/** What somebody said; nothing in it tells who. */
record Answer(Map<Aspect, Integer> ratings, Map<OpenQuestion, String> comments) {

    static Answer of(
            int content, @Nullable Integer trainer, int useAtWork, @Nullable String useful, @Nullable String improve) {
        Map<Aspect, Integer> ratings = new EnumMap<>(Aspect.class);
        ratings.put(Aspect.CONTENT, content);
        if (trainer != null) {
            ratings.put(Aspect.TRAINER, trainer);
        }
        ratings.put(Aspect.USE_AT_WORK, useAtWork);
        Map<OpenQuestion, String> comments = new EnumMap<>(OpenQuestion.class);
        put(comments, OpenQuestion.USEFUL, useful);
        put(comments, OpenQuestion.IMPROVE, improve);
        return new Answer(ratings, comments);
    }

    private static void put(Map<OpenQuestion, String> comments, OpenQuestion question, @Nullable String text) {
        String clean = text == null ? "" : VietnameseText.clean(text).strip();
        if (!clean.isEmpty()) {
            comments.put(question, clean);
        }
    }
}
