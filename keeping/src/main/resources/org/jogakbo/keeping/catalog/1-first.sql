-- The catalog's first form. Every column is described in docs/formats/catalog.md.

CREATE TABLE capture (
    digest TEXT NOT NULL PRIMARY KEY,
    input TEXT NOT NULL,
    url TEXT,
    content_type TEXT,
    captured_at TEXT NOT NULL,
    size BIGINT NOT NULL,
    vault_file TEXT NOT NULL,
    vault_offset BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'read', 'refused'))
);
CREATE INDEX capture_in_vault ON capture (vault_file, vault_offset);
CREATE INDEX capture_pending ON capture (vault_file, vault_offset) WHERE state = 'pending';

CREATE TABLE refusal (
    digest TEXT NOT NULL PRIMARY KEY REFERENCES capture (digest),
    input TEXT NOT NULL,
    why TEXT NOT NULL,
    remedy TEXT NOT NULL
);

CREATE TABLE clipping (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    url_key TEXT,
    title_key TEXT NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX clipping_by_url ON clipping (url_key);
CREATE INDEX clipping_by_title ON clipping (title_key);

CREATE TABLE clipping_version (
    clipping TEXT NOT NULL REFERENCES clipping (id),
    version INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (clipping, version)
);

CREATE TABLE clipping_capture (
    clipping TEXT NOT NULL REFERENCES clipping (id),
    capture TEXT NOT NULL REFERENCES capture (digest),
    PRIMARY KEY (clipping, capture)
);
CREATE INDEX clipping_by_capture ON clipping_capture (capture);

CREATE TABLE decision (
    clipping TEXT NOT NULL REFERENCES clipping (id),
    number INTEGER NOT NULL,
    decided_at TEXT NOT NULL,
    ruling TEXT NOT NULL,
    PRIMARY KEY (clipping, number)
);

CREATE TABLE standing (
    clipping TEXT NOT NULL PRIMARY KEY REFERENCES clipping (id),
    path TEXT UNIQUE,
    released TEXT NOT NULL,
    revised TEXT NOT NULL
);

CREATE TABLE person (
    id BIGINT NOT NULL PRIMARY KEY,
    names TEXT NOT NULL,
    level TEXT NOT NULL,
    shown_as TEXT
);

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
