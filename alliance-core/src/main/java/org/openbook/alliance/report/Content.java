package org.openbook.alliance.report;

/** What a section of a statement holds: tables, charts, explained figures; nothing else. */
public sealed interface Content permits Table, Chart, Explained {}
