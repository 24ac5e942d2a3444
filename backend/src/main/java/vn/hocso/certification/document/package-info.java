/** The paper: one A4 page in the usual form, kept as PDF/A-2b with its own fonts. Knows no database and no web. */
@NullMarked
package vn.hocso.certification.document;

import org.jspecify.annotations.NullMarked;
