/**
 * The document form of a type, declared once: how it is read with all its faults, written,
 * described by a schema and hashed.
 *
 * <p>A type's form stands beside the type, as its constant {@code FORM}. It is the only place that
 * knows the type's members; the canonical text and the digest of a value are those of its form.
 */
@NullMarked
package org.openbook.alliance.form;

import org.jspecify.annotations.NullMarked;
