package org.openbook.alliance.examples.book.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openbook.alliance.exact.Faults;
import org.openbook.alliance.examples.book.importing.Mapping.Field;

/** Reads a mapping file; refuses it with everything that is wrong with it. */
final class MappingReader {
  private static final int HEADER_WITHIN_ROWS = 100;
  private static final List<Field> REQUIRED =
      List.of(Field.PARTY, Field.COST_TYPE, Field.ACCRUED_ON, Field.CURRENCY, Field.VAT_BASIS);

  private final JsonFields json;

  private MappingReader(JsonFields json) {
    this.json = json;
  }

  /**
   * The mapping of a text.
   *
   * @throws BadFile naming every field that is unknown, missing or of the wrong kind
   */
  static Mapping read(String name, String text) {
    Faults faults = Faults.in("mapping " + name);
    JsonFields json = JsonFields.parse(text, faults);
    if (faults.isEmpty()) {
      Mapping mapping = new MappingReader(json).mapping();
      if (faults.isEmpty()) {
        return mapping;
      }
    }
    throw new BadFile(faults.toString());
  }

  private Mapping mapping() {
    json.text("description");
    String name = json.requiredText("name");
    String system = json.text("system").orElse(name);
    if (system.isBlank()) {
      json.fault("name", "is blank; a mapping has a name");
    }
    Mapping.FileForm file = fileForm(json.objectOrEmpty("file"));
    NumberForm numbers = numberForm(json.objectOrEmpty("numbers"));
    if (numbers.decimalMark() == file.delimiter() && file.quote() == 0) {
      json.fault("numbers", "has the delimiter as decimal mark; one of them is another");
    }
    JsonFields dates = json.objectOrEmpty("dates");
    List<String> patterns = patterns(dates);
    DateGrammar.Serial serial =
        word(
                dates,
                "spreadsheetDays",
                Map.of("1900", DateGrammar.Serial.FROM_1900, "1904", DateGrammar.Serial.FROM_1904))
            .orElse(DateGrammar.Serial.NONE);
    dates.refuseUnknown();
    JsonFields entry = json.requiredObject("entry").orElseGet(() -> json.objectOrEmpty("entry"));
    AmountSource amount = amount(entry);
    Map<Field, Source> fields = fields(entry);
    entry.refuseUnknown();
    boolean dateless =
        fields.containsKey(Field.ACCRUED_ON)
            && fields.get(Field.ACCRUED_ON).patterns().isEmpty()
            && patterns.isEmpty()
            && serial == DateGrammar.Serial.NONE;
    if (dateless) {
      json.fault("dates.patterns", "is missing; a mapping says how dates are written");
    }
    Optional<Mapping.ControlTotal> total = json.object("controlTotal").map(this::controlTotal);
    List<Mapping.Skip> skips = skips();
    json.refuseUnknown();
    return new Mapping(name, system, file, numbers, patterns, serial, fields, amount, total, skips);
  }

  private static Mapping.FileForm fileForm(JsonFields file) {
    Charset encoding =
        file.parsed("encoding", Charset::forName, "an encoding such as UTF-8 or windows-1252")
            .orElse(StandardCharsets.UTF_8);
    char delimiter = character(file, "delimiter").orElse(',');
    char quote = character(file, "quote").orElse('"');
    if (delimiter == quote) {
      file.fault("quote", "is the delimiter too; they differ");
    }
    Mapping.FileForm form =
        new Mapping.FileForm(
            encoding,
            delimiter,
            quote,
            file.text("blankCharacters").orElse(""),
            file.count("preambleRows"),
            file.count("headerWithinRows").orElse(HEADER_WITHIN_ROWS),
            file.texts("columns"));
    file.refuseUnknown();
    return form;
  }

  private static NumberForm numberForm(JsonFields numbers) {
    char decimal = character(numbers, "decimalMark").orElse('.');
    String thousands = numbers.text("thousandsMarks").orElse("");
    if (thousands.indexOf(decimal) >= 0) {
      numbers.fault("thousandsMarks", "has the decimal mark; they differ");
    }
    List<NumberForm.Negative> negatives = new ArrayList<>();
    for (String word : numbers.texts("negatives")) {
      switch (word) {
        case "leading-minus" -> {}
        case "trailing-minus" -> negatives.add(NumberForm.Negative.TRAILING_MINUS);
        case "parentheses" -> negatives.add(NumberForm.Negative.PARENTHESES);
        default ->
            numbers.fault(
                "negatives",
                "has '%s'; it has leading-minus, trailing-minus, parentheses".formatted(word));
      }
    }
    NumberForm.Sign sign =
        word(
                numbers,
                "sign",
                Map.of("as-given", NumberForm.Sign.AS_GIVEN, "inverted", NumberForm.Sign.INVERTED))
            .orElse(NumberForm.Sign.AS_GIVEN);
    NumberForm form = new NumberForm(decimal, thousands, negatives, numbers.texts("symbols"), sign);
    numbers.refuseUnknown();
    return form;
  }

  private static List<String> patterns(JsonFields at) {
    List<String> patterns = at.texts("patterns");
    for (String pattern : patterns) {
      try {
        DateGrammar.format(pattern);
      } catch (IllegalArgumentException e) {
        at.fault(
            "patterns", "has '%s', which is no date pattern such as dd.MM.yyyy".formatted(pattern));
        return List.of();
      }
    }
    return patterns;
  }

  private AmountSource amount(JsonFields entry) {
    JsonFields amount =
        entry.requiredObject("amount").orElseGet(() -> entry.objectOrEmpty("amount"));
    Optional<Source> credit = Optional.empty();
    Source debit;
    if (amount.has("debit") || amount.has("credit")) {
      debit = columnOf(amount, "debit");
      credit = Optional.of(columnOf(amount, "credit"));
    } else {
      debit = columnOf(amount, "column");
    }
    Optional<RowCondition> negative = amount.object("negativeWhere").map(MappingReader::condition);
    amount.refuseUnknown();
    return new AmountSource(debit, credit, negative);
  }

  private static Map<Field, Source> fields(JsonFields entry) {
    Map<Field, Source> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      entry.object(field.key()).map(MappingReader::source).ifPresent(s -> fields.put(field, s));
    }
    for (Field field : REQUIRED) {
      if (!entry.has(field.key())) {
        entry.fault(field.key(), "is missing; it is required");
      }
    }
    return fields;
  }

  private static Source source(JsonFields json) {
    List<String> columns = json.texts("column");
    Optional<String> constant = json.text("constant");
    if (columns.isEmpty() == constant.isEmpty()) {
      json.fault("column", "and 'constant' are both there or both missing; one of them is there");
    }
    Source source =
        new Source(
            columns,
            constant,
            json.table("values"),
            word(json, "as", Map.of("identifier", Source.Form.IDENTIFIER))
                .orElse(Source.Form.AS_GIVEN),
            patterns(json));
    json.refuseUnknown();
    return source;
  }

  private static RowCondition condition(JsonFields json) {
    Source column = columnOf(json, "column");
    Optional<RowCondition> condition =
        json.text("equals")
            .map(text -> RowCondition.equalTo(column, text))
            .or(() -> json.text("startsWith").map(text -> RowCondition.startingWith(column, text)))
            .or(
                () ->
                    json.parsed("matches", Pattern::compile, "a regular expression")
                        .map(pattern -> RowCondition.matching(column, pattern)));
    json.has("startsWith");
    json.has("matches");
    json.refuseUnknown();
    if (condition.isEmpty()) {
      json.fault("equals", "is missing; a condition has equals, startsWith or matches");
    }
    return condition.orElseGet(() -> RowCondition.equalTo(column, ""));
  }

  private Mapping.ControlTotal controlTotal(JsonFields json) {
    RowCondition where =
        condition(json.requiredObject("where").orElseGet(() -> json.objectOrEmpty("where")));
    Source amount = columnOf(json, "amount");
    json.refuseUnknown();
    return new Mapping.ControlTotal(where, amount);
  }

  private List<Mapping.Skip> skips() {
    List<Mapping.Skip> skips = new ArrayList<>();
    for (JsonFields skip : json.objects("skip")) {
      String name = skip.requiredText("name");
      RowCondition where =
          condition(skip.requiredObject("where").orElseGet(() -> skip.objectOrEmpty("where")));
      skip.refuseUnknown();
      skips.add(new Mapping.Skip(name, where));
    }
    return skips;
  }

  private static Source columnOf(JsonFields json, String name) {
    List<String> columns = json.texts(name);
    if (columns.isEmpty()) {
      json.fault(name, "is missing; it is the name of a column, or a list of names");
    }
    return Source.column(columns);
  }

  private static Optional<Character> character(JsonFields json, String name) {
    return json.parsed(
        name,
        text -> {
          String one = text.toLowerCase(Locale.ROOT).equals("tab") ? "\t" : text;
          if (one.length() != 1 || one.equals("\n") || one.equals("\r")) {
            throw new IllegalArgumentException(text);
          }
          return one.charAt(0);
        },
        "one character, or tab");
  }

  private static <T> Optional<T> word(JsonFields json, String name, Map<String, T> words) {
    return json.parsed(
        name,
        text -> Optional.ofNullable(words.get(text)).orElseThrow(),
        String.join(" or ", words.keySet().stream().sorted().toList()));
  }
}
