/** The figures of a unit and period, as a page and as a spreadsheet. */
@NullMarked
package vn.hocso.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
