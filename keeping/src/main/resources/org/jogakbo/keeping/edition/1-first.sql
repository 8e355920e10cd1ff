-- The public store's first form. Every column is described in docs/formats/edition.md.
-- No foreign keys: rows are removed by the store alone, and verify checks every reference.

CREATE TABLE edition (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    salt BLOB NOT NULL,
    content_sum BLOB NOT NULL
);

-- Texts. Rows are added at the end, and emptied when their text is removed, but never changed otherwise nor deleted: then
-- SQLite has no reason to move a neighbour and to leave a copy of it behind.
CREATE TABLE whole (
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
);

-- Apart from the whole, so that the cards of a page lie close together.
CREATE TABLE card (
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
);

-- Lists. Their keys hold words of addresses and names: when one is removed, all of them are written anew.
CREATE TABLE place (
    path TEXT NOT NULL PRIMARY KEY,
    list_key TEXT NOT NULL,
    clipping INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE shelf (
    path TEXT NOT NULL PRIMARY KEY,
    id INTEGER NOT NULL,
    size INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE shelf_entry (
    shelf INTEGER NOT NULL,
    list_key TEXT NOT NULL,
    clipping INTEGER NOT NULL,
    PRIMARY KEY (shelf, list_key)
) WITHOUT ROWID;

-- Stretches of a shelf and how many entries each has: a page at any depth is found by adding these up.
CREATE TABLE stretch (
    shelf INTEGER NOT NULL,
    first_key TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (shelf, first_key)
) WITHOUT ROWID;

CREATE TABLE spelling (
    shelf TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (shelf, name)
) WITHOUT ROWID;

CREATE TABLE period (
    period TEXT NOT NULL,
    category TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (period, category)
) WITHOUT ROWID;

CREATE TABLE series_part (
    series TEXT NOT NULL,
    clipping INTEGER NOT NULL,
    PRIMARY KEY (series, clipping)
) WITHOUT ROWID;

CREATE TABLE withdrawn (
    tombstone BLOB NOT NULL PRIMARY KEY
) WITHOUT ROWID;
