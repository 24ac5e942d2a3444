package vn.hocso.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.hocso.catalogue.index.IndexWatch;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Paging;

/** Asks the index, and the database alone while the index is away, so that the catalogue never goes with it. */
@Component
class CatalogueSearch {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSearch.class);

    private final CourseIndex index;
    private final PlainSearch plain;
    private final Units units;
    private final IndexWatch watch;

    CatalogueSearch(CourseIndex index, PlainSearch plain, Units units, IndexWatch watch) {
        this.index = index;
        this.plain = plain;
        this.units = units;
        this.watch = watch;
    }

    FoundCourses find(CourseQuery query, Paging paging) {
        String unitPath = query.unit() == null ? null : units.path(query.unit());
        return orElse(() -> index.find(query, unitPath, paging), () -> plain.find(query, unitPath, paging));
    }

    Map<UUID, UUID> bestLessons(CourseQuery query, List<UUID> courses) {
        return orElse(() -> index.bestLessons(query, courses), Map::of);
    }

    List<UUID> suggest(List<String> words, int most) {
        return orElse(() -> index.suggest(words, most), () -> plain.suggest(words, most));
    }

    private <T> T orElse(Supplier<T> indexed, Supplier<T> otherwise) {
        if (!watch.answers()) {
            return otherwise.get();
        }
        try {
            return indexed.get();
        } catch (SearchException away) {
            LOG.warn("The search index does not answer; the database is asked instead: {}", away.getMessage());
            return otherwise.get();
        }
    }
}
