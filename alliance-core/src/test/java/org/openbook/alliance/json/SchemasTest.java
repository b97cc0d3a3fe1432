package org.openbook.alliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbook.alliance.formula.Formula;
import org.openbook.alliance.formula.testing.Formulas;
import org.openbook.alliance.history.SettlementHistory;
import org.openbook.alliance.history.testing.HistoryArbitraries;
import org.openbook.alliance.json.testing.JsonDomain;
import org.openbook.alliance.payment.Stage;
import org.openbook.alliance.settlement.testing.SettlementArbitraries;
import org.openbook.alliance.settlement.testing.SettlementCase;

/** The schemas and the reader agree; an independent validator is the judge. */
class SchemasTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema TERMS = schema(Schemas.terms());
  private static final JsonSchema FACTS = schema(Schemas.facts());
  private static final JsonSchema SETTLEMENT = schema(Schemas.settlement());

  private static final JsonSchema HISTORY = schema(Schemas.history());

  private static JsonSchema schema(String text) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Set<?> faults(JsonSchema schema, String json) {
    return schema.validate(tree(json));
  }

  @Example
  void schemas_are_schemas_of_draft_2020_12() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(tree(Schemas.terms()))).isEmpty();
    assertThat(meta.validate(tree(Schemas.facts()))).isEmpty();
    assertThat(meta.validate(tree(Schemas.settlement()))).isEmpty();
    assertThat(meta.validate(tree(Schemas.history()))).isEmpty();
  }

  @Example
  void what_the_schemas_share_is_the_same_in_each() {
    Map<String, JsonNode> met = new TreeMap<>();
    for (String schema :
        List.of(Schemas.terms(), Schemas.facts(), Schemas.settlement(), Schemas.history())) {
      for (Iterator<Map.Entry<String, JsonNode>> defs =
              tree(schema).path("$defs").properties().iterator();
          defs.hasNext(); ) {
        Map.Entry<String, JsonNode> def = defs.next();
        JsonNode before = met.putIfAbsent(def.getKey(), def.getValue());
        assertThat(before == null || before.equals(def.getValue())).as(def.getKey()).isTrue();
      }
    }
    assertThat(met).containsKeys("formula", "model", "cost-statement", "figure");
  }

  @Example
  void documents_by_hand_are_valid() {
    assertThat(faults(TERMS, JsonSamples.termsByHand())).isEmpty();
    assertThat(faults(FACTS, JsonSamples.factsByHand())).isEmpty();
  }

  @Provide
  Arbitrary<SettlementCase> cases() {
    return SettlementArbitraries.cases();
  }

  @Property(tries = 20)
  void written_documents_are_valid(@ForAll("cases") SettlementCase given) {
    SettlementDocument settlement = SettlementDocument.of(given.settled(Stage.INTERIM));

    assertThat(faults(TERMS, RoundTripProperties.terms(given).toJson())).isEmpty();
    assertThat(faults(FACTS, FactsDocument.of(given.facts()).toJson())).isEmpty();
    assertThat(faults(SETTLEMENT, settlement.toJson())).isEmpty();
    assertThat(faults(SETTLEMENT, settlement.withoutTerms().withoutFacts().toJson())).isEmpty();
  }

  @Provide
  Arbitrary<SettlementDocument> issued() {
    return JsonDomain.issuedSettlements();
  }

  @Property(tries = 20)
  void written_issued_settlements_are_valid(@ForAll("issued") SettlementDocument issued) {
    assertThat(faults(SETTLEMENT, issued.toJson())).isEmpty();
  }

  @Provide
  Arbitrary<SettlementHistory> histories() {
    return HistoryArbitraries.histories();
  }

  @Property(tries = 20)
  void written_histories_are_valid(@ForAll("histories") SettlementHistory history) {
    assertThat(faults(HISTORY, HistoryDocument.of(history).toJson())).isEmpty();
  }

  @Property(tries = 100)
  void formulas_of_every_kind_are_valid(@ForAll("formulas") List<Formula> formulas) {
    assertThat(faults(TERMS, RoundTripProperties.terms(formulas).toJson())).isEmpty();
  }

  @Provide
  Arbitrary<List<Formula>> formulas() {
    return Formulas.together(4);
  }

  @Property
  void what_a_schema_refuses_reading_refuses_too(@ForAll("bad") BadDocument bad) {
    assertThat(faults(bad.isTerms() ? TERMS : FACTS, bad.json())).isNotEmpty();
    assertThat(bad.refusal()).isNotEmpty();
  }

  @Provide
  Arbitrary<BadDocument> bad() {
    return Arbitraries.of(BadDocument.SEEN_BY_SCHEMAS);
  }
}
