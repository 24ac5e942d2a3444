/** Tables in workbooks. */
@NullMarked
package vn.hocso.tabular.xlsx;

import org.jspecify.annotations.NullMarked;
