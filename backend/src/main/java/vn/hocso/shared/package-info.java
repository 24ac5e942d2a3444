/**
 * The vocabulary every module speaks: who acts, how a rule refuses, how lists are paged, how Vietnamese text is folded. It sits at the
 * bottom and knows nobody.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.hocso.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
