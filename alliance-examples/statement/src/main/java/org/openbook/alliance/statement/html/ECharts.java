package org.openbook.alliance.statement.html;

import java.util.function.BinaryOperator;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * ECharts in a JavaScript interpreter that reaches neither Java nor a network, with our options for
 * each kind of chart.
 *
 * <p>A new one for each page, so that nothing that ECharts counts makes a page differ.
 */
final class ECharts {
  private static final String LIBRARY =
      "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js";

  // ECharts asks for a module to export to and for timers, which nothing drawn at once needs.
  private static final String HOST =
      "var module = {exports: {}}, exports = module.exports;"
          + "function setTimeout() { return 0; } function clearTimeout() {}";

  private final ScriptableObject scope;

  /** The drawing program of one page, with how a number of a unit reads along an axis. */
  ECharts(BinaryOperator<String> tick) {
    this.scope =
        inContext(
            context -> {
              ScriptableObject fresh = context.initSafeStandardObjects();
              context.evaluateString(fresh, HOST, "host", 1, null);
              Library.SCRIPT.exec(context, fresh, fresh);
              ScriptableObject.putProperty(fresh, "tick", tickFunction(fresh, tick));
              Library.OPTIONS.exec(context, fresh, fresh);
              return fresh;
            });
  }

  /** The SVG of a chart that is given as JSON. */
  String draw(String chart) {
    return inContext(
        context ->
            ScriptRuntime.toString(
                ScriptableObject.callMethod(context, scope, "draw", new Object[] {chart})));
  }

  private static LambdaFunction tickFunction(Scriptable scope, BinaryOperator<String> tick) {
    return new LambdaFunction(
        scope,
        "tick",
        2,
        (context, callScope, self, arguments) ->
            tick.apply(ScriptRuntime.toString(arguments[0]), ScriptRuntime.toString(arguments[1])));
  }

  private interface Work<T> {
    T in(Context context);
  }

  private static <T> T inContext(Work<T> work) {
    try (Context context = Context.enter()) {
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      return work.in(context);
    }
  }

  /** Read and translated once; what it becomes has no state. */
  private static final class Library {
    static final Script SCRIPT = script(Resource.at(LIBRARY), "echarts");
    static final Script OPTIONS = script(Resource.text("charts.js"), "charts");

    private static Script script(String source, String name) {
      return inContext(context -> context.compileString(source, name, 1, null));
    }
  }
}
