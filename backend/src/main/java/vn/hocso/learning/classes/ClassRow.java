package vn.hocso.learning.classes;

import java.time.LocalDate;
import java.util.List;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.ClassState;

/** A class in a list. */
record ClassRow(
        ClassId classId,
        String code,
        String title,
        String courseTitle,
        String unitName,
        LocalDate startsOn,
        LocalDate endsOn,
        ClassState state,
        List<String> trainers,
        int learners) {}
