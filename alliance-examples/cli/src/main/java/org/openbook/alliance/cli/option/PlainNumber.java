package org.openbook.alliance.cli.option;

import org.openbook.alliance.exact.Rational;
import picocli.CommandLine.ITypeConverter;

/** Reads a plain number from the command line, exactly as it is written. */
public final class PlainNumber implements ITypeConverter<Rational> {
  @Override
  public Rational convert(String value) {
    try {
      return Rational.parse(value);
    } catch (IllegalArgumentException notANumber) {
      throw WrongValue.of(notANumber);
    }
  }
}
