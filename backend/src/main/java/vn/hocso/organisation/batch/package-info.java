/** Changes of units from a file: a spreadsheet or comma-separated text, checked as a whole and carried out as a whole. */
@NullMarked
package vn.hocso.organisation.batch;

import org.jspecify.annotations.NullMarked;
