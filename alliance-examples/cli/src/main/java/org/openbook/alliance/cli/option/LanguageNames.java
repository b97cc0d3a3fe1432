package org.openbook.alliance.cli.option;

import java.util.Iterator;
import java.util.List;

/** The languages as they are written on a command line. */
final class LanguageNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return List.of("fi", "sv", "en").iterator();
  }
}
