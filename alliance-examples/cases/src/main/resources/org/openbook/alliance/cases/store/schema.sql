-- Rows are only inserted; of a head row (alliance_history, alliance_book) length and last_link are compared and set.
-- Documents are text, not JSON columns: their digests and links are of what was written.

CREATE TABLE alliance_history (
  id VARCHAR(100) PRIMARY KEY,
  beginning TEXT NOT NULL,         -- digest of the agreement that it began with
  length BIGINT NOT NULL,          -- how many events
  last_link VARCHAR(64) NOT NULL   -- of the last event; without events the digest of the agreement
);

CREATE TABLE alliance_event (
  id VARCHAR(100) NOT NULL REFERENCES alliance_history (id),
  number BIGINT NOT NULL,          -- from 1, without gaps
  text TEXT NOT NULL,              -- the event, a line of JSON
  link VARCHAR(64) NOT NULL,
  PRIMARY KEY (id, number)
);

CREATE TABLE alliance_agreement (
  id VARCHAR(100) NOT NULL REFERENCES alliance_history (id),
  digest VARCHAR(64) NOT NULL,
  document TEXT NOT NULL,          -- a terms document
  PRIMARY KEY (id, digest)
);

CREATE TABLE alliance_settlement (
  id VARCHAR(100) NOT NULL REFERENCES alliance_history (id),
  digest VARCHAR(64) NOT NULL,
  document TEXT NOT NULL,          -- a settlement document, with its terms and facts
  PRIMARY KEY (id, digest)
);

CREATE TABLE alliance_book (
  id VARCHAR(100) PRIMARY KEY,
  beginning TEXT NOT NULL,         -- the book document without its postings
  length BIGINT NOT NULL,          -- how many postings
  last_link VARCHAR(64) NOT NULL   -- of the last posting; without postings the link that the first is chained to
);

CREATE TABLE alliance_posting (
  id VARCHAR(100) NOT NULL REFERENCES alliance_book (id),
  number BIGINT NOT NULL,          -- from 1, without gaps
  text TEXT NOT NULL,              -- the posting, a line of JSON
  link VARCHAR(64) NOT NULL,
  PRIMARY KEY (id, number)
);
