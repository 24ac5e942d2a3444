package vn.hocso.learning.classes;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;

/** Learners of a class to be taken out of it or, with another class named, moved there. */
record LearnersOfClass(
        @NotEmpty @Size(max = 1_000) List<@NotNull EnrolmentId> enrolmentIds,
        @Nullable ClassId toClassId) {}
