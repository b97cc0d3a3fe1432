package org.openbook.alliance.intake.ledger;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;

/** Finds the header among the first rows of a file by the columns that the mapping names. */
final class HeaderSearch {
  private final Mapping mapping;
  private int rows;
  private int fewestMissing = Integer.MAX_VALUE;
  private @Nullable String nearest;
  private @Nullable String undecodable;

  HeaderSearch(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * The columns, if this row is the header.
   *
   * @throws BadFile if it must be the header and is not
   */
  Optional<Columns> offer(Row row) {
    rows++;
    noteEncoding(row);
    Columns columns = Columns.of(row.texts());
    List<String> missing = columns.missing(mapping);
    Optional<Integer> preamble = mapping.file().header().preambleRows();
    boolean mayBe = preamble.map(before -> rows == before + 1).orElse(true);
    if (mayBe && missing.isEmpty()) {
      refuseAmbiguous(columns, row);
      return Optional.of(columns);
    }
    if (mayBe && missing.size() < fewestMissing) {
      fewestMissing = missing.size();
      nearest =
          "; line %d, which begins %s, comes nearest and lacks %s"
              .formatted(row.line(), beginning(row), String.join(", ", missing));
    }
    int last = preamble.map(before -> before + 1).orElse(mapping.file().header().withinRows());
    if (rows >= last) {
      throw notFound();
    }
    return Optional.empty();
  }

  BadFile notFound() {
    if (undecodable != null) {
      return new BadFile(undecodable);
    }
    String where =
        mapping
            .file()
            .header()
            .preambleRows()
            .map(before -> "row %s is no header".formatted(before + 1))
            .orElse("none of the first %s rows is a header".formatted(rows));
    return new BadFile(
        "%s: a header has every column that mapping '%s' names, between '%s'%s"
            .formatted(
                where, mapping.name(), mapping.file().delimiter(), nearest == null ? "" : nearest));
  }

  // The names of columns that are there look wrong in another encoding: that is what to put right.
  private void noteEncoding(Row row) {
    String bytes = DecodingReader.undecodable(String.join("", row.texts()));
    if (undecodable == null && !bytes.isEmpty()) {
      Charset encoding = mapping.file().encoding();
      undecodable =
          "it is not in %s, line %s has the bytes %s; save it in %s, or name its encoding in the mapping as file.encoding"
              .formatted(encoding, row.line(), bytes, encoding);
    }
  }

  private void refuseAmbiguous(Columns columns, Row row) {
    columns
        .ambiguous(mapping)
        .ifPresent(
            name -> {
              throw new BadFile(
                  "line %d: column '%s' is there twice; a column that the mapping names is there once"
                      .formatted(row.line(), name));
            });
  }

  private static String beginning(Row row) {
    return row.cells() == 0 ? "''" : Faults.quote(row.text(0));
  }
}
