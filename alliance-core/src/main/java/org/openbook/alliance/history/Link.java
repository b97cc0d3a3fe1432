package org.openbook.alliance.history;

import java.util.ArrayList;
import java.util.List;
import org.openbook.alliance.exact.Digest;
import org.openbook.alliance.form.Member;
import org.openbook.alliance.form.ObjectForm;
import org.openbook.alliance.form.Scalars;

/** An event and the link before it; the digest of both is the next link of a history's chain. */
record Link(Digest before, HistoryEvent event) {
  static final ObjectForm<Link> FORM =
      ObjectForm.of(
          "",
          Link::new,
          Member.required("before", Scalars.DIGEST, Link::before),
          Member.required("event", HistoryEvent.FORM, Link::event));

  /** The links after each event, the first of which is linked to what the history begins with. */
  static List<Digest> chain(Digest root, List<HistoryEvent> events) {
    List<Digest> links = new ArrayList<>();
    Digest last = root;
    for (HistoryEvent event : events) {
      last = new Link(last, event).digest();
      links.add(last);
    }
    return List.copyOf(links);
  }

  Digest digest() {
    return FORM.digest(this);
  }
}
