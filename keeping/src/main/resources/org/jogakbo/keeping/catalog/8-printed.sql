-- What captures print of a clipping beyond its own texts, and which runs of letters stand in both; see docs/formats/catalog.md.

CREATE TABLE printed (
    clipping TEXT NOT NULL REFERENCES clipping (id),
    capture TEXT NOT NULL REFERENCES capture (digest),
    texts BLOB NOT NULL,
    PRIMARY KEY (clipping, capture)
);

CREATE TABLE letters (
    clipping TEXT NOT NULL PRIMARY KEY REFERENCES clipping (id),
    runs BLOB NOT NULL
);
