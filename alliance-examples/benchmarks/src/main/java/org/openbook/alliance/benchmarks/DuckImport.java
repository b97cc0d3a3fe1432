package org.openbook.alliance.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same grouping by DuckDB with one thread; its driver comes with {@code -Pduckdb}. */
final class DuckImport {
  private DuckImport() {}

  static boolean isThere() {
    try {
      Class.forName("org.duckdb.DuckDBDriver");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  static BigDecimal total(Path file) throws SQLException {
    String lines =
        "read_csv('%s', delim=';', header=true, all_varchar=true)"
            .formatted(file.toString().replace("'", "''"));
    String grouped =
        """
        SELECT sum(net) FROM (
          SELECT "kunnan Y-tunnus" party, "JHS-tili" account,
            date_trunc('month', strptime("laskun päivämäärä", '%-d.%-m.%Y')) AS month,
            max(strptime("tositepäivämäärä", '%-d.%-m.%Y')) AS posted,
            sum(CAST(replace("tiliöity summa (ALV 0%)", ',', '.') AS DECIMAL(18,2))) AS net
          FROM LINES GROUP BY ALL)"""
            .replace("LINES", lines);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads TO 1");
      try (ResultSet result = statement.executeQuery(grouped)) {
        result.next();
        return result.getBigDecimal(1);
      }
    }
  }
}
