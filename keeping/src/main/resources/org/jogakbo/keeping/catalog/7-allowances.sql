-- What an editor allowed of what the second look found; see docs/formats/catalog.md. Digests under a secret: they tell no name.

CREATE TABLE allowance (
    clipping TEXT NOT NULL REFERENCES clipping (id),
    number INTEGER NOT NULL,
    find TEXT NOT NULL,
    words TEXT NOT NULL,
    allowed_at TEXT NOT NULL,
    allowed_by TEXT NOT NULL,
    PRIMARY KEY (clipping, number),
    UNIQUE (clipping, find)
);
