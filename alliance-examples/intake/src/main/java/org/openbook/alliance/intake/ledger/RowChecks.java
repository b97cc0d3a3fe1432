package org.openbook.alliance.intake.ledger;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Whether the bytes of a row were of the file's encoding. */
final class RowChecks {
  boolean isDecoded(Row row) {
    return DecodingReader.undecodable(String.join("\n", row.texts())).isEmpty();
  }

  List<Fault> undecodable(Row row, Columns columns, Charset encoding) {
    List<Fault> faults = new ArrayList<>();
    for (int cell = 0; cell < columns.count(); cell++) {
      String hex = DecodingReader.undecodable(row.text(cell));
      if (!hex.isEmpty()) {
        faults.add(
            new Fault(
                columns.name(cell),
                DecodingReader.readable(row.text(cell)),
                "its bytes %s are no %s".formatted(hex, encoding)));
      }
    }
    return faults;
  }
}
