/** Drafts of courses as their authors work on them: settings, outline, lessons. */
@NullMarked
package vn.hocso.content.draft;

import org.jspecify.annotations.NullMarked;
