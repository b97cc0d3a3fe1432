package org.openbook.alliance.statement.html;

import org.openbook.alliance.term.Label;
import org.openbook.alliance.term.Language;

/**
 * The words of the page itself, for who moves about in it.
 *
 * @param skip the link over the contents
 * @param contents the heading of the list of sections
 * @param values what opens the values of a chart
 * @param show what opens a table of detail
 * @param assumption what a mark is
 * @param cut what is said of bars whose axis does not begin at 0
 */
record PageWords(
    String skip, String contents, String values, String show, String assumption, String cut) {
  static PageWords in(Language language) {
    return new PageWords(
        Label.of("Siirry sisältöön", "Gå till innehållet", "Skip to the content").in(language),
        Label.of("Sisällys", "Innehåll", "Contents").in(language),
        Label.of("Kuvion luvut", "Diagrammets siffror", "Figures of the chart").in(language),
        Label.of("Näytä taulukko", "Visa tabellen", "Show the table").in(language),
        Label.of("Oletus", "Antagande", "Assumption").in(language),
        Label.of(
                "Asteikko on katkaistu: se ei ala nollasta",
                "Axeln är bruten: den börjar inte vid noll",
                "The axis is cut: it does not begin at zero")
            .in(language));
  }
}
