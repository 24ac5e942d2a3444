/** Tables as text, in the encodings and with the separators that are met. */
@NullMarked
package vn.hocso.tabular.csv;

import org.jspecify.annotations.NullMarked;
