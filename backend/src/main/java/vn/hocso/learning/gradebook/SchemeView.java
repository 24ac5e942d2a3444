package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import vn.hocso.learning.gradebook.Scheme.Category;
import vn.hocso.learning.gradebook.Scheme.Formula;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Missing;

/**
 * The rules of a gradebook, and which activities of the course have no place in it yet.
 *
 * @param scale what the best possible final mark is
 * @param revision nought while nobody has written the rules
 */
record SchemeView(
        Formula formula,
        int bestCount,
        int dropLowest,
        Missing missing,
        int outOf,
        BigDecimal scale,
        int decimals,
        BigDecimal passMark,
        List<Category> categories,
        List<Item> items,
        int revision,
        boolean settled,
        List<NewActivity> available) {

    record NewActivity(UUID activityId, String title) {}

    static SchemeView of(Schemes.Written written, boolean settled, List<NewActivity> available) {
        Scheme scheme = written.scheme();
        return new SchemeView(
                scheme.formula(),
                scheme.bestCount(),
                scheme.dropLowest(),
                scheme.missing(),
                scheme.outOf(),
                scheme.scale(),
                scheme.decimals(),
                scheme.passMark(),
                scheme.categories(),
                scheme.items(),
                written.revision(),
                settled,
                available);
    }
}
