package vn.hocso.organisation.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.person.KnownPerson;
import vn.hocso.organisation.person.PersonIntake.Wanted;

/** A row after the check: what carrying it out would do, to whom, and by which keys others of the file may clash with it. */
record CheckedRow(
        int number,
        Verdict verdict,
        List<ImportProblem> problems,
        @Nullable KnownPerson known,
        @Nullable Wanted wanted,
        @Nullable String emailKey,
        @Nullable String codeKey,
        byte @Nullable [] citizenPrint) {}
