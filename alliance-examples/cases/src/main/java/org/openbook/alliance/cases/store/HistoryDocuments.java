package org.openbook.alliance.cases.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.history.HistoryEvent;
import org.openbook.alliance.json.SettlementDocument;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;

/**
 * What the events of a stored history refer to: documents by the digest under which they stand.
 *
 * @param agreements terms documents
 * @param settlements settlement documents, with their terms and facts
 */
record HistoryDocuments(Map<String, String> agreements, Map<String, String> settlements) {
  private static final String AGREEMENTS = "alliance_agreement";
  private static final String SETTLEMENTS = "alliance_settlement";

  static HistoryDocuments read(Connection connection, HistoryId id) throws SQLException {
    return new HistoryDocuments(
        read(connection, AGREEMENTS, id), read(connection, SETTLEMENTS, id));
  }

  private static Map<String, String> read(Connection connection, String table, HistoryId id)
      throws SQLException {
    Map<String, String> documents = new LinkedHashMap<>();
    String select = "SELECT digest, document FROM " + table + " WHERE id = ? ORDER BY digest";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setString(1, id.value());
      ResultSet each = statement.executeQuery();
      while (each.next()) {
        documents.put(each.getString(1), each.getString(2));
      }
    }
    return documents;
  }

  /** Stores what events refer to that no event before did. */
  static void insert(Connection connection, HistoryId id, List<HistoryEvent> events)
      throws SQLException {
    for (HistoryEvent event : events) {
      if (event instanceof HistoryEvent.Amended amended) {
        insert(connection, id, amended.agreement());
      } else if (event instanceof HistoryEvent.Issued issued) {
        insert(connection, id, issued.settlement());
      }
    }
  }

  static void insert(Connection connection, HistoryId id, Agreement agreement) throws SQLException {
    Digest digest = agreement.digest();
    if (isNew(connection, AGREEMENTS, id, digest)) {
      insert(connection, AGREEMENTS, id, digest, TermsDocument.of(agreement).toJson());
    }
  }

  private static void insert(Connection connection, HistoryId id, Settlement settlement)
      throws SQLException {
    Digest digest = settlement.digest();
    if (isNew(connection, SETTLEMENTS, id, digest)) {
      insert(connection, SETTLEMENTS, id, digest, SettlementDocument.of(settlement).toJson());
    }
  }

  private static boolean isNew(Connection connection, String table, HistoryId id, Digest digest)
      throws SQLException {
    String select = "SELECT digest FROM " + table + " WHERE id = ? AND digest = ?";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setString(1, id.value());
      statement.setString(2, digest.hex());
      return !statement.executeQuery().next();
    }
  }

  private static void insert(
      Connection connection, String table, HistoryId id, Digest digest, String document)
      throws SQLException {
    String insert = "INSERT INTO " + table + " (id, digest, document) VALUES (?,?,?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, id.value());
      statement.setString(2, digest.hex());
      statement.setString(3, document);
      statement.executeUpdate();
    }
  }
}
