package org.openbook.alliance.cost;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.openbook.alliance.exact.Digest;

/**
 * The lines of a book, in full pages that all later states of the book share and one last page.
 *
 * <p>Sharing is what lets a book be a value and still grow by hundreds of thousands of lines: a new
 * state copies the list of pages and the last page, never the lines. A digest is kept as its 32
 * bytes.
 */
final class Pages extends AbstractList<Posting> implements RandomAccess {
  static final Pages NONE = new Pages(List.of(), new Page(0), 0);

  private static final int LINES = 512;
  private static final int DIGEST_BYTES = 32;

  private final List<Page> pages;
  private final Page last;
  private final int size;

  private Pages(List<Page> pages, Page last, int size) {
    this.pages = pages;
    this.last = last;
    this.size = size;
  }

  @Override
  public Posting get(int index) {
    Objects.checkIndex(index, size);
    return page(index).posting(index % LINES, index + 1L);
  }

  @Override
  public int size() {
    return size;
  }

  Posting.Content content(int index) {
    return page(index).contents[index % LINES];
  }

  LocalDate recordedOn(int index) {
    return page(index).days[index % LINES];
  }

  /** The digest of the content, as it was computed when the line was written. */
  Digest digest(int index) {
    return page(index).digests.get(index % LINES);
  }

  Digest link(int index) {
    return page(index).links.get(index % LINES);
  }

  /** The first lines of these; shares the full pages. */
  Pages first(int count) {
    int full = count / LINES;
    Page cut = full < pages.size() ? pages.get(full) : last;
    return new Pages(pages.subList(0, Math.min(full, pages.size())), cut, count);
  }

  private Page page(int index) {
    int page = index / LINES;
    return page < pages.size() ? pages.get(page) : last;
  }

  /**
   * Lines under the pen: one thread writes; {@link #pages} makes a state that no longer changes.
   */
  static final class Open {
    private final List<Page> full;
    private Page last;
    private int size;

    Open(Pages written) {
      full = new ArrayList<>(written.pages);
      last = written.last.copy(written.size % LINES);
      size = written.size;
    }

    void add(LocalDate recordedOn, Posting.Content content, Digest digest, Digest link) {
      int line = size % LINES;
      last.contents[line] = content;
      last.days[line] = recordedOn;
      last.digests.set(line, digest);
      last.links.set(line, link);
      size++;
      if (size % LINES == 0) {
        full.add(last);
        last = new Page(LINES);
      }
    }

    int size() {
      return size;
    }

    Posting.Content content(int index) {
      int page = index / LINES;
      return (page < full.size() ? full.get(page) : last).contents[index % LINES];
    }

    Pages pages() {
      return new Pages(List.copyOf(full), last.copy(size % LINES), size);
    }
  }

  private static final class Page {
    private final Posting.Content[] contents;
    private final LocalDate[] days;
    private final Digests digests;
    private final Digests links;

    Page(int lines) {
      contents = new Posting.Content[lines];
      days = new LocalDate[lines];
      digests = new Digests(lines);
      links = new Digests(lines);
    }

    Posting posting(int line, long number) {
      return new Posting(number, days[line], contents[line], links.get(line));
    }

    // Of the full length, because the copy is written on.
    Page copy(int lines) {
      Page copy = new Page(LINES);
      System.arraycopy(contents, 0, copy.contents, 0, lines);
      System.arraycopy(days, 0, copy.days, 0, lines);
      digests.copyTo(copy.digests, lines);
      links.copyTo(copy.links, lines);
      return copy;
    }
  }

  private static final class Digests {
    private final byte[] bytes;

    Digests(int lines) {
      bytes = new byte[lines * DIGEST_BYTES];
    }

    void set(int line, Digest digest) {
      byte[] source = HexFormat.of().parseHex(digest.hex());
      System.arraycopy(source, 0, bytes, line * DIGEST_BYTES, DIGEST_BYTES);
    }

    Digest get(int line) {
      int from = line * DIGEST_BYTES;
      return new Digest(HexFormat.of().formatHex(bytes, from, from + DIGEST_BYTES));
    }

    void copyTo(Digests copy, int lines) {
      System.arraycopy(bytes, 0, copy.bytes, 0, lines * DIGEST_BYTES);
    }
  }
}
