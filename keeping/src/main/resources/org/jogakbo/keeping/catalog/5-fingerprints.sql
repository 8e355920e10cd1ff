-- By what copies of a text are looked up; see docs/formats/catalog.md. Prints of earlier versions stay: who asks compares the texts.

CREATE TABLE fingerprint (
    print BIGINT NOT NULL,
    clipping TEXT NOT NULL REFERENCES clipping (id),
    PRIMARY KEY (print, clipping)
) WITHOUT ROWID;
