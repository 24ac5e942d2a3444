/** What somebody has earned, as one signed file that another installation takes in and passes on unchanged. */
@NullMarked
package vn.hocso.certification.learnerrecord;

import org.jspecify.annotations.NullMarked;
