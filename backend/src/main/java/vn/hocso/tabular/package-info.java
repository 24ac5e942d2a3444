/**
 * Tables in files: reads what people upload as xlsx or csv, whatever program and alphabet it came from and however hostile it is, and
 * writes lists of any length without holding them. It sits with the vocabulary at the bottom: it knows rows and cells and nothing of what
 * they mean.
 */
@ApplicationModule(displayName = "Tabular files", allowedDependencies = "shared")
@NullMarked
package vn.hocso.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
