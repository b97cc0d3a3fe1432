package org.openbook.alliance.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.quantity.Inputs;
import org.openbook.alliance.quantity.QuantityId;
import org.openbook.alliance.settlement.Settlement;

/**
 * A second engine, where there is one: the facts are changed, and LibreOffice computes the rest.
 */
final class LibreOfficeTest {
  private static final int MINUTES = 30;

  /**
   * How many workbooks of random terms; {@code -Dworkbook.models=500} for more than every build.
   */
  private static final int MODELS = Integer.getInteger("workbook.models", 30);

  /** Of its own accord it keeps the values that a file brings until somebody edits a cell. */
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  @TempDir private Path folder = Path.of("");

  private final List<Path> files = new ArrayList<>();
  private final List<Settlement> expected = new ArrayList<>();

  @BeforeEach
  void require_libre_office() {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice"))),
        "skipped: LibreOffice (soffice) is not on the path, only POI computes the workbooks here");
  }

  @Test
  void libre_office_computes_tesoma_with_the_facts_of_the_overrun() throws Exception {
    OpenedWorkbook workbook = open(TesomaDocuments.agreement().settle(TesomaDocuments.underrun()));
    TesomaWorkbookTest.change(workbook, TesomaDocuments.overrun());
    keep(workbook, TesomaDocuments.agreement().settle(TesomaDocuments.overrun()));
    compareAll();
  }

  @Test
  void libre_office_computes_generated_terms_with_changed_facts() throws Exception {
    JqwikSession.run(
        () -> {
          Iterator<GeneratedModel> models = GeneratedModel.any().sampleStream().iterator();
          GeneratedModel other = models.next();
          while (files.size() < MODELS) {
            GeneratedModel model = models.next();
            keepChanged(model, other);
            other = model;
          }
        });
    compareAll();
  }

  private void keepChanged(GeneratedModel model, GeneratedModel other) {
    Map<QuantityId, Inputs.Input> changed = model.factsOf(other);
    Optional<Settlement> before = model.settle(model.facts());
    Optional<Settlement> after = model.settle(changed).filter(Trust::covers);
    if (before.isPresent() && after.isPresent() && model.isLive()) {
      OpenedWorkbook workbook = open(before.get());
      workbook.change(model.facts().keySet(), changed);
      keep(workbook, after.get());
    }
  }

  private static OpenedWorkbook open(Settlement settled) {
    return OpenedWorkbook.of(Spreadsheet.of(settled, Label.en("Second engine"), Language.EN));
  }

  /** Keeps a workbook with the values of before, which the other engine must replace. */
  private void keep(OpenedWorkbook workbook, Settlement after) {
    try {
      files.add(Files.write(folder.resolve("case-" + files.size() + ".xlsx"), workbook.save()));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    expected.add(after);
  }

  private void compareAll() throws Exception {
    Path out = folder.resolve("computed");
    compute(out);
    for (int i = 0; i < files.size(); i++) {
      byte[] computed = Files.readAllBytes(out.resolve(files.get(i).getFileName()));
      assertThat(OpenedWorkbook.computedElsewhere(computed).results(expected.get(i)))
          .as("case %s", i)
          .isEqualTo(OpenedWorkbook.expected(expected.get(i)));
    }
  }

  private void compute(Path out) throws Exception {
    Path settings = Files.createDirectories(folder.resolve("profile").resolve("user"));
    Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
  }
}
