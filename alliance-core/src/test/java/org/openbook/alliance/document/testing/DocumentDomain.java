package org.openbook.alliance.document.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openbook.alliance.document.DocumentException;
import org.openbook.alliance.document.Parsed;
import org.openbook.alliance.document.Path;
import org.openbook.alliance.document.Tree;

/**
 * Lets a property take trees as plain parameters: {@code @Domain(DocumentDomain.class)} on the
 * class, {@code @ForAll Tree tree} in the property.
 */
public final class DocumentDomain extends DomainContextBase {
  @Provide
  Arbitrary<Tree> trees() {
    return Trees.any();
  }

  @Provide
  Arbitrary<Tree.Members> objects() {
    return Trees.objects();
  }

  @Provide
  Arbitrary<Tree.Items> arrays() {
    return Trees.arrays();
  }

  @Provide
  Arbitrary<Tree.Text> texts() {
    return Trees.texts().map(Tree::text);
  }

  @Provide
  Arbitrary<Tree.Whole> wholes() {
    return Trees.wholes();
  }

  @Provide
  Arbitrary<Tree.Truth> truths() {
    return Arbitraries.of(Tree.yes(), Tree.no());
  }

  @Provide
  Arbitrary<Tree.Foreign> foreign() {
    return Trees.foreign().map(Tree.Foreign.class::cast);
  }

  @Provide
  Arbitrary<Path> paths() {
    return Trees.texts().list().ofMaxSize(3).map(DocumentDomain::path);
  }

  private static Path path(List<String> names) {
    Path path = Path.ROOT;
    for (String name : names) {
      path = path.at(name).at(name.length());
    }
    return path;
  }

  @Provide
  Arbitrary<DocumentException.Fault> faults() {
    return Combinators.combine(paths(), Arbitraries.integers().between(0, 99))
        .as((path, line) -> new DocumentException.Fault(path.toString(), line, "it is wrong"));
  }

  @Provide
  Arbitrary<Parsed> parsed() {
    return Combinators.combine(Trees.any(), faults().list().ofMaxSize(2))
        .as((tree, faults) -> new Parsed("document", tree, faults));
  }
}
