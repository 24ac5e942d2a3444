@NullMarked
package vn.hocso.competency.framework;

import org.jspecify.annotations.NullMarked;
