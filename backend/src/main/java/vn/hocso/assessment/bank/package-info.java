/** The questions of the units: drafts, approved ones and retired ones, with every revision kept. */
@NullMarked
package vn.hocso.assessment.bank;

import org.jspecify.annotations.NullMarked;
