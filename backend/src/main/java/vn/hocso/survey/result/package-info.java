/** What the answers come to, for those who wrote the course and those who teach it. */
@NullMarked
package vn.hocso.survey.result;

import org.jspecify.annotations.NullMarked;
