/** Accounts, their passwords, and the links that let a person choose one. */
@NullMarked
package vn.hocso.identity.account;

import org.jspecify.annotations.NullMarked;
