package org.openbook.alliance.history;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.openbook.alliance.document.Tree;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Form;
import org.openbook.alliance.form.Place;
import org.openbook.alliance.form.Scalars;
import org.openbook.alliance.form.SchemaDefinitions;
import org.openbook.alliance.form.Slot;
import org.openbook.alliance.form.Writing;
import org.openbook.alliance.settlement.Agreement;
import org.openbook.alliance.settlement.Settlement;

/** The agreements and settlements that the events of a document may refer to, by digest. */
record DigestLookup(Map<Digest, Agreement> agreements, Map<Digest, Settlement> settlements) {
  /** An agreement, written as its digest and looked up by it. */
  static final Form<Agreement> AGREEMENT =
      reference("agreement", Agreement::digest, DigestLookup::agreements);

  /** A settlement, written as its digest and looked up by it. */
  static final Form<Settlement> SETTLEMENT =
      reference("settlement", Settlement::digest, DigestLookup::settlements);

  static <T> Map<Digest, T> byDigest(Collection<T> values, Function<T, Digest> digest) {
    Map<Digest, T> byDigest = new LinkedHashMap<>();
    values.forEach(value -> byDigest.put(digest.apply(requireNonNull(value)), value));
    return byDigest;
  }

  private static <T> Form<T> reference(
      String what, Function<T, Digest> digest, Function<DigestLookup, Map<Digest, T>> known) {
    return new Form<>() {
      @Override
      public Slot<T> read(Place place) {
        Slot<Digest> read = Scalars.DIGEST.read(place);
        return place.build(() -> find(what, read.get(), known.apply(place.in(DigestLookup.class))));
      }

      @Override
      public Tree write(T value, Writing writing) {
        return Scalars.DIGEST.write(digest.apply(value), writing);
      }

      @Override
      public Tree schema(SchemaDefinitions definitions) {
        return Scalars.DIGEST.schema(definitions);
      }
    };
  }

  private static <T> T find(String what, Digest digest, Map<Digest, T> known) {
    T found = known.get(digest);
    if (found == null) {
      throw new IllegalArgumentException(
          "no %s of digest %s is at hand; the digests of those at hand are %s"
              .formatted(
                  what,
                  digest.abbreviated(),
                  known.keySet().stream().map(Digest::abbreviated).toList()));
    }
    return found;
  }
}
