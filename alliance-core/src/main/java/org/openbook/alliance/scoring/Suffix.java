package org.openbook.alliance.scoring;

import org.openbook.alliance.term.Label;

/** Words after an indicator's name, in each language in which it has one. */
final class Suffix {
  static final Suffix BASELINE = new Suffix(", lähtötaso", ", utgångsnivå", ", baseline");
  static final Suffix MEASURED = new Suffix(", mitattu", ", mätt", ", measured");
  static final Suffix NOT_MEASURED = new Suffix(", ei mitattu", ", inte mätt", ", not measured");

  private final String fi;
  private final String sv;
  private final String en;

  private Suffix(String fi, String sv, String en) {
    this.fi = fi;
    this.sv = sv;
    this.en = en;
  }

  Label after(Label name) {
    return Label.of(join(name.fi(), fi), join(name.sv(), sv), join(name.en(), en));
  }

  private static String join(String name, String words) {
    return name.isEmpty() ? "" : name + words;
  }
}
