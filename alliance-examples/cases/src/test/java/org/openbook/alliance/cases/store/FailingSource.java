package org.openbook.alliance.cases.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Connections of which some statement, or the commit, fails: as if the machine stopped there. */
final class FailingSource {
  private static final Set<String> COUNTED = Set.of("prepareStatement", "commit");

  private final DataSource real;
  private final String state;
  private int left;

  /** The statement or commit of this number fails, counted from 1, and the ones after it do not. */
  FailingSource(DataSource real, int failing, String state) {
    this.real = real;
    this.left = failing;
    this.state = state;
  }

  /** Whether it came so far. */
  boolean hasFailed() {
    return left <= 0;
  }

  DataSource source() {
    return proxy(
        DataSource.class,
        real,
        (name, result) ->
            result instanceof Connection connection
                ? proxy(Connection.class, connection, (each, done) -> done)
                : result);
  }

  private interface After {
    Object make(String method, Object result);
  }

  private <T> T proxy(Class<T> type, T target, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (COUNTED.contains(method.getName()) && --left == 0) {
                throw new SQLException("the machine stopped", state);
              }
              try {
                return after.make(method.getName(), method.invoke(target, arguments));
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            }));
  }
}
