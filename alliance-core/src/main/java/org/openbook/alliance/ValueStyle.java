package org.openbook.alliance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.openbook.alliance.exact.IncompleteException;

/**
 * How Immutables writes our values: hidden, with strict builders, with collections that keep their
 * order in every run (those of the JDK are in another order in each). It stays in the source,
 * because a class file that names Immutables' constants makes a consumer's compiler warn that it
 * misses them.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    throwForInvalidImmutableState = IncompleteException.class,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ValueStyle {}
