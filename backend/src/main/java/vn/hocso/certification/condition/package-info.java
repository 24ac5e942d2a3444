/** What a learner must have done before a certificate is issued, and whether it is issued at once or only in a run of the class. */
@NullMarked
package vn.hocso.certification.condition;

import org.jspecify.annotations.NullMarked;
