-- Addresses that lead on, and when something last changed: feeds tell of what was withdrawn for a while only.

CREATE TABLE moved (
    path TEXT NOT NULL PRIMARY KEY,
    target TEXT NOT NULL
) WITHOUT ROWID;

ALTER TABLE edition ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
UPDATE edition SET changed_at = max(
    coalesce((SELECT max(gone_at) FROM withdrawn), '1970-01-01T00:00:00Z'),
    coalesce((SELECT max(json_extract(CAST(bytes AS TEXT), '$.revised')) FROM whole WHERE length(bytes) > 0),
        '1970-01-01T00:00:00Z'));
