/** Kinds of question: each checks what an author wrote, freezes it for a paper, and marks an answer. */
@NullMarked
package vn.hocso.assessment.question;

import org.jspecify.annotations.NullMarked;
