package vn.hocso.survey.answer;

import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Ids;

/** Those whose answers are counted together: of a class, or of a course without one. */
public record Group(CourseId courseId, @Nullable ClassId classId) {

    /** Stands for no class where a column is part of a key. */
    public static final UUID NO_CLASS = new UUID(0, 0);

    /** Of one course, in which those are taken that are held together: classes first, so that nobody waits in a circle. */
    static final Comparator<Group> ORDER =
            Comparator.comparing(Group::classId, Comparator.nullsLast(Comparator.comparing(ClassId::value)));

    Group withoutClass() {
        return new Group(courseId, null);
    }

    byte[] course() {
        return Ids.bytes(courseId.value());
    }

    byte[] ofClass() {
        return Ids.bytes(classId == null ? NO_CLASS : classId.value());
    }
}
