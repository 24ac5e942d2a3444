package vn.hocso.learning;

/**
 * The marks of everybody in the class may be others than before, since they are found by other rules. Told within the transaction that
 * changes the rules.
 */
public record GradebookChanged(ClassId classId) {}
