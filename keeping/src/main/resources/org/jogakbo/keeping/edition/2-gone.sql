-- When something was withdrawn, so that feeds can say so.

ALTER TABLE withdrawn ADD COLUMN gone_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
CREATE INDEX withdrawn_last ON withdrawn (gone_at);
