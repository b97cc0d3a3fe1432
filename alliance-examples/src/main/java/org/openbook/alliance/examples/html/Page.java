package org.openbook.alliance.examples.html;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openbook.alliance.report.Content;
import org.openbook.alliance.term.Label;
import org.openbook.alliance.text.TextStyle;

/**
 * Tables and charts that become one HTML file, as self-contained as a statement.
 *
 * @param title what it is about
 * @param subtitle what stands below the title
 * @param notes what is said before the first part
 * @param parts the parts in their order
 */
public record Page(Label title, Label subtitle, List<Label> notes, List<Part> parts) {
  /** Keeps its own copies. */
  public Page {
    requireNonNull(title, "title");
    requireNonNull(subtitle, "subtitle");
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /**
   * A part with a heading.
   *
   * @param id its place in the file
   * @param heading its heading
   * @param notes what is said below it
   * @param contents its tables and charts
   */
  public record Part(String id, Label heading, List<Label> notes, List<Content> contents) {
    /** Keeps its own copies. */
    public Part {
      requireNonNull(id, "id");
      requireNonNull(heading, "heading");
      notes = List.copyOf(notes);
      contents = List.copyOf(contents);
    }
  }

  /** The file in a style. */
  public String toHtml(TextStyle style) {
    return Template.filled(PageView.of(this, style));
  }
}
