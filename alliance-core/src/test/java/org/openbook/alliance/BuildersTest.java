package org.openbook.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.exact.IncompleteException;
import org.openbook.alliance.settlement.CommercialModel;

/** What a builder says that is asked for its value too early. */
class BuildersTest {
  private static final String OF_THE_GENERATOR = "Cannot build|required attributes|Immutable";

  /** Every public method without parameters that gives a builder. */
  private static List<Method> builders() {
    return MainCode.publicTypes().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType().getSimpleName().equals("Builder"))
        .toList();
  }

  private static Throwable refused(Method builder) {
    return catchThrowable(
        () -> {
          try {
            Object empty = builder.invoke(null);
            builder.getReturnType().getMethod("build").invoke(empty);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }

  @Test
  void builder_without_anything_is_refused_in_our_words() {
    assertThat(builders()).hasSizeGreaterThan(20);
    for (Method builder : builders()) {
      Throwable refused = refused(builder);
      if (refused != null) {
        assertThat(refused)
            .as("%s", builder)
            .isInstanceOfAny(IncompleteException.class, IllegalArgumentException.class)
            .hasMessageNotContaining("null")
            .message()
            .doesNotContainPattern(OF_THE_GENERATOR);
      }
    }
  }

  @Test
  void message_names_what_is_built_and_everything_that_it_lacks() {
    assertThat(refusedModel())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "commercial model: it has no provision and no currency and no alliance; it must have"
                + " each before it is built");
  }

  private static Throwable refusedModel() {
    return catchThrowable(() -> CommercialModel.builder().build());
  }
}
