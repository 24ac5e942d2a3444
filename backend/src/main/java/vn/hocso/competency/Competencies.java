package vn.hocso.competency;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.hocso.shared.Actor;

/** The competencies there are, for whoever describes something by them. */
public interface Competencies {

    /** The ones that exist among the given ones, retired or not, in one statement. */
    Map<CompetencyId, CompetencyView> byIds(Collection<CompetencyId> ids, Locale locale);

    /** The ones with these codes in any framework, retired or not, in one statement: frameworks may use the same code for something else. */
    List<CompetencyView> byCodes(Collection<String> codes, Locale locale);

    /** Those of all frameworks, each after the one it stands below, retired or not. */
    List<CompetencyView> all(Locale locale);

    /** Those of a framework that may be chosen, by their codes; none where there is no such framework. */
    Map<String, CompetencyId> choosable(String framework);

    /** These and all below them, in one statement. */
    Set<CompetencyId> within(Collection<CompetencyId> ids);

    /** Each of these with all above it and itself, in one statement. */
    Map<CompetencyId, Set<CompetencyId>> above(Collection<CompetencyId> ids);

    /** Refuses unless each of them exists and is not retired. */
    void requireChoosable(Collection<CompetencyId> ids);

    /** Brings a framework in, or a later version of it; bringing in the same again changes nothing. */
    void load(Actor actor, NewFramework framework);

    /** A framework with its areas and competencies, each after the one it stands below. */
    record NewFramework(
            String code, String version, String titleVi, String titleEn, String source, List<NewCompetency> items) {}

    /** @param parent the code of the one it stands below, empty at the top */
    record NewCompetency(
            String code, String parent, String titleVi, String titleEn, String descriptionVi, String descriptionEn) {}
}
