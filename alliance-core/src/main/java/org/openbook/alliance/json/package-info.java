/**
 * The JSON form of terms, facts, settlements, histories, books, cost annexes, covers, account plans
 * and postings: versioned documents that a controller can write by hand, their schemas, and the
 * verification of a settlement or a history by somebody who has nothing else.
 *
 * <p>The only package that needs a JSON library, Jackson 2 ({@code
 * com.fasterxml.jackson.core:jackson-core}) or Jackson 3 ({@code tools.jackson.core:jackson-core});
 * both are optional dependencies: without them everything else works. No signature names them.
 *
 * <p>Each document opens with {@code "format"} and {@code "version"}. A digest is that of the
 * canonical text of what the document says, so that layout, white space and the order of members
 * mean nothing. Amounts and other numbers are texts in the library's strict grammar of numbers and
 * exact; JSON's own numbers count things and nothing else.
 *
 * <p><b>Versions.</b> The version of a format rises when a document that was valid is read
 * differently or no longer. A library writes the newest version and reads every earlier one: each
 * version brings one step that turns a document of the version before into one of its own, and the
 * steps are applied in turn. A newer version than the library's is refused, never guessed at.
 * Version 0 is the draft that circulated before the first release. <b>Deprecation:</b> a member is
 * given up only with a new version, whose changelog names it; reading it by its step is never given
 * up within a major version of the library, and the major version that gives it up is announced in
 * the one before.
 */
@NullMarked
package org.openbook.alliance.json;

import org.jspecify.annotations.NullMarked;
