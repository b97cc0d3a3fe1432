package com.example.consumer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.openbook.alliance.scoring.ScoringEngine;
import org.openbook.alliance.scoring.testing.ScoringEngineContract;

class FairEngineTest implements ScoringEngineContract {
  @Override
  @Provide
  public Arbitrary<ScoringEngine> enginesUnderTest() {
    return Arbitraries.just(new FairEngine());
  }
}
