/**
 * The index's schema, as ordered, append-only steps: step n takes a database from `user_version` n to n + 1.
 *
 * `sample.key` is `scan * 2^32 + row`, so that a row number finds its sample without an index of its own.
 * `problem` is the first 16 hex digits of the SHA-256 of the problem text: what costs money or time (annotations,
 * attempts) hangs on it, not on a row, and so survives edits, reordering and renames. At a million problems two
 * different ones share a key with a chance of 3 in 10^8.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    current_scan INTEGER,
    person_mapping TEXT
  );

  CREATE TABLE scan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset INTEGER NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
    shape TEXT NOT NULL,
    mapping TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ms REAL NOT NULL,
    fingerprint TEXT NOT NULL,
    bytes INTEGER NOT NULL DEFAULT 0,
    lines INTEGER NOT NULL DEFAULT 0,
    samples INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0
  );

  CREATE TABLE sample (
    key INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    length INTEGER NOT NULL,
    problem TEXT NOT NULL,
    own_id TEXT,
    repeat INTEGER NOT NULL DEFAULT 1
  );
  CREATE INDEX sample_problem ON sample (problem);
  CREATE INDEX sample_own_id ON sample (own_id) WHERE own_id IS NOT NULL;

  CREATE TABLE problem (
    scan INTEGER NOT NULL,
    line INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    excerpt TEXT
  );
  CREATE INDEX problem_place ON problem (scan, line);

  CREATE TABLE tree (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    version TEXT NOT NULL,
    json TEXT NOT NULL
  );

  CREATE TABLE skill (
    id INTEGER PRIMARY KEY,
    tree INTEGER NOT NULL REFERENCES tree (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    UNIQUE (tree, path)
  );

  CREATE TABLE annotation (
    tree INTEGER NOT NULL REFERENCES tree (id) ON DELETE CASCADE,
    problem TEXT NOT NULL,
    origin TEXT NOT NULL,
    annotator TEXT NOT NULL,
    skills BLOB NOT NULL,
    confidence BLOB NOT NULL,
    PRIMARY KEY (tree, problem)
  ) WITHOUT ROWID;

  CREATE TABLE student (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

  CREATE TABLE source (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);

  CREATE TABLE attempt (
    student INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    problem TEXT NOT NULL,
    number INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    rule TEXT NOT NULL,
    truncated INTEGER NOT NULL DEFAULT 0,
    answer TEXT,
    source INTEGER REFERENCES source (id),
    offset INTEGER,
    length INTEGER,
    PRIMARY KEY (student, problem, number)
  ) WITHOUT ROWID;

  CREATE TABLE selection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL,
    recipe TEXT NOT NULL,
    requested INTEGER NOT NULL,
    left_out TEXT NOT NULL
  );

  CREATE TABLE selected (
    selection INTEGER NOT NULL REFERENCES selection (id) ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    dataset TEXT NOT NULL,
    line INTEGER NOT NULL,
    sample_id TEXT NOT NULL,
    problem TEXT NOT NULL,
    leaf TEXT NOT NULL,
    sort_key REAL NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (selection, rank)
  ) WITHOUT ROWID;
  CREATE INDEX selected_problem ON selected (problem);
  `,
  `
  ALTER TABLE scan ADD COLUMN unlisted_errors INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE scan ADD COLUMN unlisted_warnings INTEGER NOT NULL DEFAULT 0;
  `,
  // What has been read quickly is proven later, line by line; rows found to be none then are taken out again, and
  // counted so that row numbers stay what they are.
  `
  ALTER TABLE scan ADD COLUMN proven_bytes INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE scan ADD COLUMN proven_lines INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE scan ADD COLUMN disproved INTEGER NOT NULL DEFAULT 0;
  UPDATE scan SET proven_bytes = bytes, proven_lines = lines;
  `,
  // Files built from the index (the full-text search) must know whether they belong to this one: a rebuilt index gives
  // its scans the same numbers again.
  `
  INSERT INTO meta VALUES ('index-id', lower(hex(randomblob(16))));
  `,
  // A person's word: when and whose it is, and what stood before it.
  `
  ALTER TABLE annotation ADD COLUMN corrected_at TEXT;
  ALTER TABLE annotation ADD COLUMN corrected_by TEXT;
  CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    tree INTEGER NOT NULL REFERENCES tree (id) ON DELETE CASCADE,
    problem TEXT NOT NULL,
    at TEXT NOT NULL,
    former TEXT
  );
  CREATE INDEX correction_problem ON correction (tree, problem);
  `,
  // What models replied, by the SHA-256 of the request: no request is sent, or paid for, twice.
  `
  CREATE TABLE reply (
    key BLOB PRIMARY KEY,
    text TEXT NOT NULL,
    reasoning TEXT,
    finish TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL
  );
  `,
  // Of a student who is asked some questions only: how likely each of them was to be chosen.
  `
  CREATE TABLE asked (
    student INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    problem TEXT NOT NULL,
    chance REAL NOT NULL,
    PRIMARY KEY (student, problem)
  ) WITHOUT ROWID;
  `,
  // A trace may change under a problem that stays: what it was when it was selected.
  `
  ALTER TABLE selected ADD COLUMN trace TEXT;
  `,
  // What is found out about texts before a selection: by a tokenizer, the judge, near-identity, a benchmark.
  `
  CREATE TABLE reading (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE text_mark (
    scan INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
    row INTEGER NOT NULL,
    length INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    PRIMARY KEY (scan, row)
  ) WITHOUT ROWID;
  CREATE TABLE text_value (
    reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    mark INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (reading, mark)
  ) WITHOUT ROWID;
  CREATE TABLE problem_sketch (
    reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    problem TEXT NOT NULL,
    bands BLOB NOT NULL,
    PRIMARY KEY (reading, problem)
  ) WITHOUT ROWID;
  CREATE TABLE near_pair (
    reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    similarity REAL NOT NULL,
    PRIMARY KEY (reading, one, other)
  ) WITHOUT ROWID;
  CREATE INDEX near_pair_other ON near_pair (reading, other);
  CREATE TABLE problem_finding (
    reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
    problem TEXT NOT NULL,
    found TEXT,
    PRIMARY KEY (reading, problem)
  ) WITHOUT ROWID;
  `,
  // The review counts what is left after every key; among a million attempts that took a tenth of a second.
  `
  CREATE INDEX attempt_undecided ON attempt (student, problem, number)
    WHERE verdict = 'unknown' AND truncated = 0 AND rule <> 'person';
  `,
  // A line that is byte for byte what it was needs no parse to know that its trace is.
  `
  ALTER TABLE selected ADD COLUMN row_mark TEXT;
  `,
];
