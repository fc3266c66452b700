import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { inPlainWords } from '../press-error.ts';

/** A file of copy, compiled, as it is kept: two texts of JSON. */
export interface KeptCopy {
  readonly key: string;
  /** What the edition is gathered from. */
  readonly head: string;
  /** What only the story's own pages show; the empty text where the file made no article. */
  readonly text: string;
}

/** Compiled copy, kept by a key of everything that shaped it. */
export interface CopyCache {
  readonly findHead: (key: string) => string | null;
  /** Finds many heads at once, which takes a third of the time; in no order. */
  readonly findHeads: (
    keys: Pick<ReadonlySet<string>, 'has'>,
    onFound: (key: string, head: string) => void,
  ) => void;
  readonly findText: (key: string) => string | null;
  /** Gives false where nothing can be kept. */
  readonly keep: (copies: readonly KeptCopy[]) => boolean;
  /** Lets go of what has not been used for the longest time, as long as there is more than `most`, and closes the file. */
  readonly close: (used: ReadonlySet<string>, most: number) => void;
}

/** A cache that keeps nothing. */
export const NO_CACHE: CopyCache = {
  findHead: () => null,
  findHeads: () => {},
  findText: () => null,
  keep: () => false,
  close: () => {},
};

/** Raised whenever what is kept is read in another way. */
const VERSION = 3;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS heads (key TEXT PRIMARY KEY, seal TEXT NOT NULL, head TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS texts (key TEXT PRIMARY KEY, seal TEXT NOT NULL, text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS builds (key TEXT NOT NULL, build INTEGER NOT NULL, PRIMARY KEY (key)) WITHOUT ROWID;
`;

/**
 * Opens the cache. Nothing in it is needed: one that is damaged or of another version is thrown away with a line, and where
 * none can be written the build goes on without. Each entry bears a seal, so that a damaged one counts as missing.
 */
export function openCopyCache(file: string, tell: (line: string) => void): CopyCache {
  const open = () => {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file);
    database.exec(
      'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000;',
    );
    const { user_version: version } = database.prepare('PRAGMA user_version').get() ?? {};
    if (version !== 0 && version !== VERSION) {
      database.close();
      throw new Error(`it is of version ${version}`);
    }
    database.exec(`${SCHEMA} PRAGMA user_version = ${VERSION};`);
    return database;
  };
  let database: DatabaseSync | null = null;
  try {
    database = open();
  } catch (error) {
    tell(`The cache of compiled copy is thrown away: ${inPlainWords(error)}.`);
    throwAway(file);
    try {
      database = open();
    } catch {
      database = null;
    }
  }
  /** Does something with the database, and without one from the first fault on. */
  const attempt = <T>(act: (database: DatabaseSync) => T, otherwise: T): T => {
    if (!database) return otherwise;
    try {
      return act(database);
    } catch (error) {
      const isBusy = /locked|busy/i.test(String(error));
      tell(`The cache of compiled copy is ${isBusy ? 'not used' : 'thrown away'}: ${inPlainWords(error)}.`);
      try {
        database.close();
      } catch {
        // It is broken, and goes.
      }
      database = null;
      if (!isBusy) throwAway(file);
      return otherwise;
    }
  };
  const statements = new Map<string, StatementSync>();
  const statement = (db: DatabaseSync, sql: string) => {
    const prepared = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    findHead: (key) =>
      attempt((db) => find(statement(db, 'SELECT seal, head AS value FROM heads WHERE key = ?'), key), null),
    findHeads: (keys, onFound) =>
      attempt((db) => {
        for (const { key, seal, head } of statement(db, 'SELECT key, seal, head FROM heads').iterate()) {
          if (typeof key !== 'string' || typeof head !== 'string' || !keys.has(key)) continue;
          if (seal === sealOf(head)) onFound(key, head);
        }
      }, undefined),
    findText: (key) =>
      attempt((db) => find(statement(db, 'SELECT seal, text AS value FROM texts WHERE key = ?'), key), null),
    keep: (copies) =>
      attempt((db) => {
        const putHead = db.prepare('INSERT OR REPLACE INTO heads VALUES (?, ?, ?)');
        const putText = db.prepare('INSERT OR REPLACE INTO texts VALUES (?, ?, ?)');
        db.exec('BEGIN');
        for (const { key, head, text } of copies) {
          putText.run(key, sealOf(text), text);
          putHead.run(key, sealOf(head), head);
        }
        db.exec('COMMIT');
        return true;
      }, false),
    close: (used, most) => {
      attempt((db) => tidy(db, used, most), undefined);
      attempt((db) => db.close(), undefined);
    },
  };
}

/** Finds what is kept under a key, if it is whole. */
function find(statement: StatementSync, key: string): string | null {
  const { seal, value } = statement.get(key) ?? {};
  return typeof value === 'string' && seal === sealOf(value) ? value : null;
}

/** Notes which entries this build used, and lets the others go, the longest unused first, down to `most`. */
function tidy(db: DatabaseSync, used: ReadonlySet<string>, most: number): void {
  const { count } = db.prepare('SELECT count(*) AS count FROM heads').get() ?? {};
  if (typeof count !== 'number' || count <= Math.max(most, used.size)) return;
  const { last } = db.prepare('SELECT max(build) AS last FROM builds').get() ?? {};
  const build = (typeof last === 'number' ? last : 0) + 1;
  const note = db.prepare('INSERT OR REPLACE INTO builds VALUES (?, ?)');
  db.exec('BEGIN');
  for (const key of used) note.run(key, build);
  const surplus = db
    .prepare(
      'SELECT heads.key FROM heads LEFT JOIN builds USING (key) ORDER BY ifnull(build, 0), heads.key LIMIT ?',
    )
    .all(count - Math.max(most, used.size));
  for (const { key } of surplus) {
    if (typeof key !== 'string' || used.has(key)) continue;
    for (const table of ['heads', 'texts', 'builds'])
      db.prepare(`DELETE FROM ${table} WHERE key = ?`).run(key);
  }
  db.exec('COMMIT');
}

function sealOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

function throwAway(file: string): void {
  try {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  } catch {
    // Nobody may write there: the build goes on without, and is told where it has to write.
  }
}
