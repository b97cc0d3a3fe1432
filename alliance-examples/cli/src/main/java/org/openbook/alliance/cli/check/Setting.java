package org.openbook.alliance.cli.check;

import org.openbook.alliance.cli.option.PlainNumber;
import org.openbook.alliance.cli.option.WrongValue;
import org.openbook.alliance.exact.Rational;
import picocli.CommandLine.ITypeConverter;

/**
 * A quantity and its range, or its one number, as they are written on a command line: {@code
 * actual-cost=40000000..60000000}, {@code target-cost=50000000}.
 *
 * @param name what data call the quantity, or the id of an indicator
 * @param low the least number
 * @param high the greatest number
 */
record Setting(String name, Rational low, Rational high) {
  /** Reads {@code NAME=NUMBER}. */
  static final class Fixed implements ITypeConverter<Setting> {
    @Override
    public Setting convert(String value) {
      String[] sides = sides(value, "=", "ID=NUMBER");
      Rational number = new PlainNumber().convert(sides[1]);
      return new Setting(sides[0], number, number);
    }
  }

  /** Reads {@code NAME=LOW..HIGH}. */
  static final class Range implements ITypeConverter<Setting> {
    @Override
    public Setting convert(String value) {
      String[] sides = sides(value, "=", "ID=LOW..HIGH");
      String[] ends = sides(sides[1], "..", "ID=LOW..HIGH");
      PlainNumber number = new PlainNumber();
      return new Setting(sides[0], number.convert(ends[0]), number.convert(ends[1]));
    }
  }

  private static String[] sides(String value, String between, String form) {
    int place = value.indexOf(between);
    if (place <= 0) {
      throw WrongValue.of("no-setting", value, form);
    }
    return new String[] {value.substring(0, place), value.substring(place + between.length())};
  }
}
