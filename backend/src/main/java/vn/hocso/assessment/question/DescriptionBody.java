package vn.hocso.assessment.question;

/** The body of a {@code DESCRIPTION}, which is text to read and asks nothing: all of it is the stem. */
public record DescriptionBody() {}
