package org.openbook.alliance.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Imagined posting lines in the Kuntaliitto 2021 layout, the same ones for the same number. */
final class KuntaliittoLines {
  static final String HEADER =
      "vuosi;kuntanumero;kunnan nimi;kunnan Y-tunnus;kustannuspaikka;kustannuspaikan nimi;"
          + "tositenumero;tositepäivämäärä;laskun päivämäärä;JHS-tili;JHS-tilin nimi;palveluluokka;"
          + "palveluluokan nimi;toimittajan nimi;toimittajan Y-tunnus;toimittajan maa-tunnus;"
          + "tiliöity summa (ALV 0%)";

  private static final String[] PARTIES = {
    "837;Tampere;0211675-2", "536;Nokia;0205717-4", "980;Ylöjärvi;0158221-7"
  };
  private static final String[] ACCOUNTS = {
    "4340;Asiakaspalvelujen ostot", "4400;ICT-palvelut", "4510;Hoitotarvikkeet", "4610;Lääkkeet",
    "4820;Vuokrat", "4870;Koulutuspalvelut", "4390;Asiantuntijapalvelut", "4420;Rahoituspalvelut"
  };
  private static final int LONGEST_MONTH = 28;
  private static final int MONTHS = 12;
  private static final int SUPPLIERS = 5_000;
  private static final int MOST_CENTS = 2_000_000;
  private static final int CREDIT_IN = 20;

  private KuntaliittoLines() {}

  static void write(Path file, long lines) throws IOException {
    SplittableRandom random = new SplittableRandom(2021);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      out.write('\n');
      StringBuilder line = new StringBuilder();
      for (long i = 0; i < lines; i++) {
        line.setLength(0);
        append(line, i, random);
        out.append(line);
      }
    }
  }

  private static void append(StringBuilder line, long number, SplittableRandom random) {
    int month = 1 + random.nextInt(MONTHS);
    int supplier = random.nextInt(SUPPLIERS);
    int cents = 1 + random.nextInt(MOST_CENTS);
    line.append("2021;").append(PARTIES[random.nextInt(PARTIES.length)]);
    line.append(';').append(1_000 + random.nextInt(400)).append(";Hyvinvointikeskus;");
    line.append(900_000_000 + number).append(';');
    line.append(1 + random.nextInt(LONGEST_MONTH)).append('.').append(month).append(".2021;");
    line.append(1 + random.nextInt(LONGEST_MONTH)).append('.').append(month).append(".2021;");
    line.append(ACCOUNTS[random.nextInt(ACCOUNTS.length)]);
    line.append(";2410;Perusterveydenhuollon avohoito;Palveluntuottaja ").append(supplier);
    line.append(" Oy;").append(1_000_000 + supplier).append("-7;FI;");
    if (random.nextInt(CREDIT_IN) == 0) {
      line.append('-');
    }
    line.append(cents / 100).append(',').append(cents / 10 % 10).append(cents % 10).append('\n');
  }
}
