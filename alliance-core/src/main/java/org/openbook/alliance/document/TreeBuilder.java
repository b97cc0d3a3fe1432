package org.openbook.alliance.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbook.alliance.exact.Faults;

/**
 * Builds the tree of a text while a parser reads it, within bounds that a document of people never
 * meets; used once, by one thread.
 *
 * <p>A member that stands twice, and a text, name or number that is too long, is a fault with its
 * place and reading goes on; a document that nests too deep ends it.
 */
public final class TreeBuilder {
  /** How deep values may stand inside each other. */
  public static final int DEEPEST = 200;

  /** How many characters a text has at the most. */
  public static final int LONGEST_TEXT = 100_000;

  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 1_000;
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  /** An object or array that is not at its end. */
  private static final class Open {
    private final @Nullable Map<String, Tree> members;
    private final List<Tree> items = new ArrayList<>();
    private final int line;
    private String name = "";

    private Open(@Nullable Map<String, Tree> members, int line) {
      this.members = members;
      this.line = line;
    }

    private Path under(Path path) {
      return members == null ? path.at(items.size()) : path.at(name);
    }

    private Tree closed() {
      return members == null
          ? new Tree.Items(ImmutableList.copyOf(items), line)
          : new Tree.Members(ImmutableMap.copyOf(members), line);
    }
  }

  private final String document;
  private final int linesBefore;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<DocumentException.Fault> faults = new ArrayList<>();
  private @Nullable Tree root;

  /** How many tokens were told, and at which of them each fault stands. */
  private int tokens;

  private final List<Integer> tokensOfFaults = new ArrayList<>();

  /**
   * Nothing yet of a document.
   *
   * @param document what messages call it: {@code terms document}
   * @param linesBefore how many lines of its file stand before it
   */
  TreeBuilder(String document, int linesBefore) {
    this.document = requireNonNull(document, "document");
    this.linesBefore = linesBefore;
  }

  private int inFile(int line) {
    return linesBefore + line;
  }

  // ---- what a parser tells ----

  /** An object begins on this line. */
  public void beginObject(int line) {
    begin(new Open(new LinkedHashMap<>(), inFile(line)));
  }

  /** An array begins on this line. */
  public void beginArray(int line) {
    begin(new Open(null, inFile(line)));
  }

  private void begin(Open container) {
    tokens++;
    if (open.size() == DEEPEST) {
      throw refusal(
          "it nests deeper than %s; it nests at most that deep".formatted(DEEPEST), container.line);
    }
    open.push(container);
  }

  /** The object or array that began last ends. */
  public void end() {
    tokens++;
    add(open.pop().closed());
  }

  /** The name of the member whose value comes next. */
  public void name(String name, int line) {
    Open object = open.element();
    object.name = name;
    tokens++;
    require(name.length() <= LONGEST_NAME, "name", name.length(), LONGEST_NAME, line);
    if (object.members != null && object.members.containsKey(name)) {
      fault("member %s stands twice; it stands once".formatted(Faults.quote(name)), line);
    }
  }

  /** A text. */
  public void text(String value, int line) {
    tokens++;
    require(value.length() <= LONGEST_TEXT, "text", value.length(), LONGEST_TEXT, line);
    add(new Tree.Text(value, inFile(line), false));
  }

  /** A number as it is written. */
  public void number(String written, int line) {
    tokens++;
    require(written.length() <= LONGEST_NUMBER, "number", written.length(), LONGEST_NUMBER, line);
    boolean isWhole =
        WHOLE.matcher(written).matches() && Tree.Whole.isHeld(Long.parseLong(written));
    add(
        isWhole
            ? new Tree.Whole(Long.parseLong(written), inFile(line))
            : new Tree.Foreign(written, inFile(line)));
  }

  /** The word {@code true}, {@code false} or {@code null}. */
  public void word(String written, int line) {
    tokens++;
    add(
        written.equals("null")
            ? new Tree.Foreign(written, inFile(line))
            : new Tree.Truth(Boolean.parseBoolean(written), inFile(line)));
  }

  private void add(Tree value) {
    Open container = open.peek();
    if (container == null) {
      root = value;
    } else if (container.members == null) {
      container.items.add(value);
    } else {
      container.members.putIfAbsent(container.name, value);
    }
  }

  // ---- faults ----

  private void require(boolean holds, String what, int length, int longest, int line) {
    if (!holds) {
      fault("%s has %s characters; it has at most %s".formatted(what, length, longest), line);
    }
  }

  private void fault(String message, int line) {
    if (faults.size() < DocumentException.MOST_FAULTS) {
      faults.add(new DocumentException.Fault(path().toString(), inFile(line), message));
      tokensOfFaults.add(tokens);
    }
  }

  private Path path() {
    Path path = Path.ROOT;
    for (Iterator<Open> outermost = open.descendingIterator(); outermost.hasNext(); ) {
      path = outermost.next().under(path);
    }
    return path;
  }

  /**
   * That the text is no JSON from here on, and everything that was wrong before.
   *
   * @param before how many tokens stand before; what was told of later ones is not JSON either,
   *     whatever the parser took it for
   */
  public DocumentException notJson(String message, int line, int column, int before) {
    requireNonNull(message, "message");
    long sound = tokensOfFaults.stream().filter(token -> token <= before).count();
    faults.subList((int) sound, faults.size()).clear();
    int at = inFile(line);
    return refusal("no JSON: %s (line %s, column %s)".formatted(message, at, column), at);
  }

  /** That nothing of it is read; told with its line only where other documents stand before it. */
  DocumentException refusal(String message) {
    return refusal(message, linesBefore == 0 ? Tree.NO_LINE : inFile(1));
  }

  DocumentException refusal(String message, int line) {
    faults.add(new DocumentException.Fault(Path.ROOT.toString(), line, message));
    return new DocumentException(document, faults);
  }

  Parsed parsed() {
    if (root == null) {
      throw refusal("no JSON: the document is empty");
    }
    return new Parsed(document, root, faults);
  }
}
