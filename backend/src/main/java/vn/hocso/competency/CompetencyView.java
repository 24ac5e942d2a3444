package vn.hocso.competency;

/**
 * A competency, or an area, as it is named beside something else.
 *
 * @param title in the language of the reader
 * @param framework the code of the framework it is of
 * @param retired whether the present version of the framework leaves it out: it stays where it is named and is chosen no more
 */
public record CompetencyView(CompetencyId competencyId, String code, String title, String framework, boolean retired) {}
