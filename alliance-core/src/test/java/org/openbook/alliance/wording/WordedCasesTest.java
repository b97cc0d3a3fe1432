package org.openbook.alliance.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.json.TermsDocument;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.settlement.CommercialModel;

/** The wording of every sound terms document below the folder of {@code -Dalliance.cases}. */
class WordedCasesTest {
  @Test
  void numbers_and_clauses_of_case_documents_are_worded() throws IOException {
    String folder = System.getProperty("alliance.cases", "");
    assumeFalse(folder.isBlank(), "alliance.cases is not given: case documents are not worded");
    List<CommercialModel> models = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(any -> any.toString().endsWith("terms.json")).toList()) {
        sound(file).ifPresent(models::add);
      }
    }
    assertThat(models).hasSizeGreaterThan(10).allSatisfy(WordedCasesTest::requireWorded);
  }

  private static Optional<CommercialModel> sound(Path file) throws IOException {
    try {
      return Optional.of(
          TermsDocument.parse(Files.readString(file)).agreement().versions().get(0).model());
    } catch (DocumentException | CharacterCodingException unsound) {
      return Optional.empty();
    }
  }

  private static void requireWorded(CommercialModel model) {
    List<String> worded = WordedTerms.sentences(ContractWording.of(model), Language.FI);
    assertThat(String.join("\n", worded))
        .contains(
            model.lines().stream()
                .map(line -> line.amount().clause().orElseThrow().reference().in(Language.FI))
                .toList());
    for (Map.Entry<String, String> constant :
        model.constants().entrySet().stream().limit(20).toList()) {
      WordedTerms.changed(model, constant)
          .ifPresent(
              changed ->
                  assertThat(WordedTerms.sentences(ContractWording.of(changed), Language.FI))
                      .as(constant.toString())
                      .isNotEqualTo(worded));
    }
  }
}
