-- Who made a decision.

ALTER TABLE decision ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
