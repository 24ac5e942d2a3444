package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.shared.Words;

/** Competencies as other systems carry them, which is as tags such as {@code DIGCOMP:1.1}: the framework and the code in it. */
@Component
class CompetencyTags {

    private static final int AT_ONCE = 500;
    private static final Pattern TAG =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,39}):([A-Za-z0-9][A-Za-z0-9._-]{0,39})");

    private final Competencies competencies;

    CompetencyTags(Competencies competencies) {
        this.competencies = competencies;
    }

    static String of(CompetencyView competency) {
        return competency.framework() + ":" + competency.code();
    }

    static boolean isOne(String tag) {
        return TAG.matcher(tag.strip()).matches();
    }

    /** Those of the tags that name a competency of this installation which may still be chosen. */
    Map<String, CompetencyId> find(Collection<String> tags) {
        List<String> codes = tags.stream()
                .map(tag -> TAG.matcher(tag.strip()))
                .filter(Matcher::matches)
                .map(tag -> tag.group(2))
                .distinct()
                .toList();
        Map<String, CompetencyId> known = new HashMap<>();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            List<String> some = codes.subList(from, Math.min(codes.size(), from + AT_ONCE));
            competencies.byCodes(some, Words.VIETNAMESE).stream()
                    .filter(one -> !one.retired())
                    .forEach(one -> known.put(folded(of(one)), one.competencyId()));
        }
        Map<String, CompetencyId> found = new HashMap<>();
        for (String tag : new ArrayList<>(tags)) {
            CompetencyId competency = known.get(folded(tag));
            if (competency != null) {
                found.put(tag, competency);
            }
        }
        return found;
    }

    /** Other systems may write tags in small letters. */
    private static String folded(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}
