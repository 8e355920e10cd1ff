-- What servers said of the bytes that they sent: asked with it next time, they need not send the same again.

CREATE TABLE fetch (
    url TEXT NOT NULL PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    capture TEXT NOT NULL REFERENCES capture (digest),
    fetched_at TEXT NOT NULL
);
