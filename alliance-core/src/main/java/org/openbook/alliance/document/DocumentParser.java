package org.openbook.alliance.document;

/**
 * Reads the text of a document with somebody's JSON library.
 *
 * <p>Not the place where anything is refused but bad JSON: the builder knows what a document holds,
 * so that every parser gives the same trees, lines and faults.
 */
@FunctionalInterface
public interface DocumentParser {
  /**
   * Tells the builder what stands in the text, in its order, each with its line.
   *
   * @throws DocumentException if the text is no JSON, made by {@link TreeBuilder#notJson}
   */
  void parse(String text, TreeBuilder builder);
}
