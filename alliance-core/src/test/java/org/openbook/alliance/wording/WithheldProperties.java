package org.openbook.alliance.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.language.Label;
import org.openbook.alliance.language.Language;
import org.openbook.alliance.report.Printout;
import org.openbook.alliance.scoring.KeyResultId;
import org.openbook.alliance.scoring.KeyResultIndicator;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.CommercialModel;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementSamples;
import org.openbook.alliance.settlement.testing.SmallModel;

/** A copy tells nothing of what it withholds. */
class WithheldProperties {
  @Provide
  Arbitrary<CommercialModel> scored() {
    return SettlementArbitraries.models().filter(model -> model.scorecard().isPresent());
  }

  private static Agreement agreement(CommercialModel model) {
    return Agreement.of(Label.en("Copied"), SettlementSamples.TERM, model);
  }

  private static Set<KeyResultId> indicators(CommercialModel model) {
    return model.scorecard().orElseThrow().indicators().stream()
        .map(KeyResultIndicator::id)
        .collect(Collectors.toSet());
  }

  @Property(tries = 15)
  void another_number_of_a_withheld_indicator_leaves_the_copy_as_it_is(
      @ForAll("scored") CommercialModel model) {
    Set<KeyResultId> withheld = indicators(model);
    ContractWording copy = ContractWording.withholding(agreement(model), withheld);
    List<CommercialModel> others =
        model.constants().entrySet().stream()
            .filter(constant -> constant.getKey().matches("scorecard\\..*indicators\\[.*"))
            .flatMap(constant -> WordedTerms.changed(model, constant).stream())
            .toList();
    assertThat(others)
        .isNotEmpty()
        .allSatisfy(
            other ->
                assertThat(ContractWording.withholding(agreement(other), withheld))
                    .isEqualTo(copy));
  }

  @Property(tries = 15)
  void copy_has_neither_results_nor_the_digest(@ForAll("scored") CommercialModel model) {
    ContractWording copy = ContractWording.withholding(agreement(model), indicators(model));

    assertThat(copy.sections())
        .noneMatch(section -> section.id().equals("digest"))
        .noneMatch(section -> section.id().equals("example-facts"));
    assertThat(copy.sections())
        .filteredOn(section -> !section.id().equals("parties"))
        .allMatch(section -> section.contents().isEmpty());
    assertThat(String.join("\n", copy.sentences(Language.EN))).doesNotContain(model.digest().hex());
  }

  @Property(tries = 15)
  void sentences_alone_are_those_of_the_annex_without_assumptions(
      @ForAll("scored") CommercialModel model) {
    ContractWording bare = ContractWording.sentencesOf(model);

    assertThat(bare.sections()).extracting(Printout.Part::id).doesNotContain("assumptions");
    assertThat(bare.sections()).extracting(Printout.Part::id).contains("scorecard");
    assertThat(bare).isEqualTo(ContractWording.sentencesOf(model.over(any -> any)));
  }

  @Example
  void copy_that_withholds_nothing_or_what_is_not_there_is_refused() {
    Agreement agreement = agreement(SmallModel.model());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContractWording.withholding(agreement, Set.of()))
        .withMessageContaining("it withholds no indicator");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContractWording.withholding(agreement, Set.of(KeyResultId.of("nobody"))))
        .withMessageContaining("indicator 'nobody' is unknown");
  }
}
