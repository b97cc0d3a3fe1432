/**
 * Open-book alliance accounting: terms, facts, settlement, explanation. The packages below form a
 * strict hierarchy; the README draws it and a test holds the code to it.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdk9Collections = true,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
package org.openbook.alliance;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
