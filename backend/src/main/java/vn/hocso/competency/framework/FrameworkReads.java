package vn.hocso.competency.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.competency.framework.FrameworkRefusals.FrameworkUnknown;
import vn.hocso.competency.framework.FrameworkStore.Item;
import vn.hocso.competency.framework.FrameworkStore.Kept;
import vn.hocso.competency.framework.FrameworkViews.CompetencyLine;
import vn.hocso.competency.framework.FrameworkViews.FrameworkTreeView;
import vn.hocso.competency.framework.FrameworkViews.FrameworkView;

/** Frameworks and competencies as people look at them and choose from them. */
@Component
@Transactional(readOnly = true)
class FrameworkReads {

    private static final int MOST_FOUND = 30;

    private final FrameworkStore store;

    FrameworkReads(FrameworkStore store) {
        this.store = store;
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    List<FrameworkView> all(Locale locale) {
        return store.all().stream().map(kept -> view(kept, locale)).toList();
    }

    private static FrameworkView view(Kept kept, Locale locale) {
        FrameworkDetails details = kept.details();
        return new FrameworkView(
                kept.id(),
                details.code(),
                details.version(),
                isEnglish(locale) ? details.titleEn() : details.titleVi(),
                details.source(),
                kept.competencies(),
                kept.loadedAt());
    }

    FrameworkTreeView tree(UUID id, Locale locale) {
        Kept kept = store.byId(id).orElseThrow(FrameworkUnknown::new);
        Map<@Nullable CompetencyId, List<Item>> below = new HashMap<>();
        store.items(id)
                .forEach(item -> below.computeIfAbsent(item.parent(), parent -> new ArrayList<>())
                        .add(item));
        List<CompetencyLine> lines = new ArrayList<>();
        gather(below, null, 0, locale, lines);
        return new FrameworkTreeView(view(kept, locale), lines);
    }

    private static void gather(
            Map<@Nullable CompetencyId, List<Item>> below,
            @Nullable CompetencyId parent,
            int level,
            Locale locale,
            List<CompetencyLine> lines) {
        boolean english = isEnglish(locale);
        below.getOrDefault(parent, List.of()).forEach(item -> {
            lines.add(new CompetencyLine(
                    item.id(),
                    item.parent(),
                    level,
                    item.says().code(),
                    english ? item.says().titleEn() : item.says().titleVi(),
                    english ? item.says().descriptionEn() : item.says().descriptionVi(),
                    item.retired()));
            gather(below, item.id(), level + 1, locale, lines);
        });
    }

    /** Those to choose from, by words; or the ones named, retired or not. */
    List<CompetencyView> find(@Nullable String query, List<CompetencyId> named, Locale locale) {
        List<Item> items = named.isEmpty() ? store.find(query == null ? "" : query, MOST_FOUND) : store.byIds(named);
        return items.stream().map(item -> FrameworkService.view(item, locale)).toList();
    }
}
