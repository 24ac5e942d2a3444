package vn.hocso.learning.classes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;
import vn.hocso.organisation.UnitRef;

/** A class as whoever manages or teaches it sees it. */
record ClassView(
        ClassId classId,
        String code,
        String title,
        CourseId courseId,
        String courseTitle,
        UnitRef unit,
        LocalDate startsOn,
        LocalDate endsOn,
        ClassState state,
        @Nullable Instant closedAt,
        List<Trainer> trainers,
        int learners,
        int revision,
        Set<ClassPolicy.Ability> abilities) {

    record Trainer(AccountId accountId, String fullName) {}
}
