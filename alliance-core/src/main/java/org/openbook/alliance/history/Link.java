package org.openbook.alliance.history;

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

  Digest digest() {
    return FORM.digest(this);
  }
}
