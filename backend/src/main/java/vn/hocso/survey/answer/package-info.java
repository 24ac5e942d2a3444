/** Answering: who has, and how what they said waits until it is among five. */
@NullMarked
package vn.hocso.survey.answer;

import org.jspecify.annotations.NullMarked;
