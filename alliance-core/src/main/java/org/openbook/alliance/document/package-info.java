/**
 * Documents as trees of values, whatever wrote or reads their text: objects, arrays, texts, whole
 * numbers, true and false; where each stands; one canonical text of each. No JSON library.
 */
@NullMarked
package org.openbook.alliance.document;

import org.jspecify.annotations.NullMarked;
