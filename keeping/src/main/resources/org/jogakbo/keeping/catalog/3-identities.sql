-- Who a person is, sealed; see docs/formats/catalog.md and docs/formats/identities.md.

ALTER TABLE person ADD COLUMN sealed TEXT;

CREATE TABLE person_gone (
    id BIGINT NOT NULL PRIMARY KEY
);
