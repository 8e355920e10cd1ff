-- A release covers the text that was seen, and an address once given is remembered; see docs/formats/catalog.md. What was
-- released before there was this step counts as seen in its current version.

ALTER TABLE decision ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
UPDATE decision SET seen = (SELECT c.version FROM clipping c WHERE c.id = decision.clipping);

ALTER TABLE standing ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
UPDATE standing SET version = (SELECT c.version FROM clipping c WHERE c.id = standing.clipping);

CREATE TABLE former (
    path TEXT NOT NULL,
    clipping TEXT NOT NULL REFERENCES clipping (id),
    state TEXT NOT NULL CHECK (state IN ('MOVED', 'SILENT', 'OPEN')),
    left_at TEXT NOT NULL,
    PRIMARY KEY (path, clipping)
);
CREATE INDEX former_of ON former (clipping);
