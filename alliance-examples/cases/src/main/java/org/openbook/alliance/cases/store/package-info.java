/**
 * A host's store: agreements, histories and books kept as documents and events in a relational
 * database, over JDBC.
 *
 * <p>Rows are only inserted, and a head row is compared and set, so that of two writers one is told
 * that the other was first. What is loaded is verified. The connection pool, users and their
 * rights, backups and migrations are the host's. The guide is {@code
 * alliance-examples/cases/store.md}.
 */
@NullMarked
package org.openbook.alliance.cases.store;

import org.jspecify.annotations.NullMarked;
