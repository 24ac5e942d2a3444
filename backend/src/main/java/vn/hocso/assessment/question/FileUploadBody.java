package vn.hocso.assessment.question;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.media.FileGroup;

/**
 * The body of a {@code FILE_UPLOAD}: files are handed in, and a person marks them.
 *
 * @param mostFiles 1 to 10
 * @param groups the kinds that are taken, at least one
 * @param mostMegabytes of each file, 1 to 100
 * @param withText whether a text may accompany the files
 * @param guidance told to whoever marks, never to the learner, at most 4,000 characters
 * @param rubric up to 20 criteria that the learner sees too; without any the mark is a share of the whole
 */
public record FileUploadBody(
        int mostFiles,
        Set<FileGroup> groups,
        int mostMegabytes,
        boolean withText,
        @Nullable String guidance,
        List<Criterion> rubric) {

    public FileUploadBody {
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(Bodies.set(groups)));
        rubric = Bodies.list(rubric);
    }
}
