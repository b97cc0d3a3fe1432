package org.openbook.alliance.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Trees that only this package can make. */
final class TestTrees {
  private TestTrees() {}

  /** An empty array on a line. */
  static Tree.Items array() {
    return new Tree.Items(ImmutableList.of(), 9);
  }

  /** An empty object on a line. */
  static Tree.Members object() {
    return new Tree.Members(ImmutableMap.of(), 9);
  }

  /** Members of these names, in this order, each an empty array. */
  static ImmutableMap<String, Tree> object(String... names) {
    ImmutableMap.Builder<String, Tree> members = ImmutableMap.builder();
    for (String name : names) {
      members.put(name, Tree.items(ImmutableList.of()));
    }
    return members.buildOrThrow();
  }
}
