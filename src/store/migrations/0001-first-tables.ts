// The tables of the first schema.

import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { Engine } from "../store.ts";

type Any = Kysely<unknown>;
/** Every text is compared by its bytes, as the program does; no locale changes an order. */
type Columns = Readonly<Record<string, string>>;

/** Columns by table; `!` is not null. The first of each is its key, unless KEYS says otherwise. */
const TABLES: Readonly<Record<string, Columns>> = {
  document: {
    id: "text!",
    address: "text!",
    version: "integer!",
    content: "text!",
    coder: "text!",
    url: "text",
    title: "text",
    text: "text!",
    publisher: "text",
    published: "text",
    record: "text!",
    added: "text!",
  },
  document_source: { document: "text!", page: "blob!", sketch: "blob!", terms: "blob!" },
  archive: {
    id: "text!",
    version: "integer!",
    address: "text!",
    content: "text!",
    coder: "text!",
    added: "text!",
    retired: "text!",
    why: "text!",
    whole: "blob!",
  },
  statement: {
    id: "text!",
    document: "text!",
    start: "integer!",
    stance: "text!",
    form: "text!",
    anonymous: "integer!",
    within: "text",
    speaker: "text!",
    speaker_country: "text",
    published: "text",
    folded: "text!",
    record: "text!",
  },
  forecast: {
    id: "text!",
    document: "text!",
    statement: "text!",
    nature: "text!",
    record: "text!",
  },
  camp: {
    id: "text!",
    document: "text!",
    start: "integer!",
    published: "text",
    folded: "text!",
    record: "text!",
  },
  camp_member: { camp: "text!", document: "text!", key: "text!", country: "text" },
  statement_about: { statement: "text!", document: "text!", key: "text!", country: "text" },
  event: {
    id: "text!",
    document: "text!",
    start: "integer!",
    type: "text!",
    mode: "text",
    quad: "text!",
    status: "text!",
    day_from: "text",
    day_to: "text",
    place: "text",
    place_country: "text",
    statement: "text",
    confidence: "real!",
    folded: "text!",
    record: "text!",
  },
  event_party: { event: "text!", document: "text!", role: "text!", key: "text!", country: "text" },
  named: { kind: "text!", key: "text!", type: "text!", country: "text", ar: "text", en: "text" },
  named_form: { kind: "text!", form: "text!", key: "text!", said: "text!" },
  page_copy: { document: "text!", original: "text!", share: "real!" },
  origin: { document: "text!", root: "text!", record: "text!" },
  event_group: {
    id: "text!",
    type: "text!",
    quad: "text!",
    day_from: "text",
    day_to: "text",
    pages: "integer!",
    outlets: "integer!",
    origins: "integer!",
    disputed: "integer!",
    confidence: "real!",
    told: "text!",
    record: "text!",
  },
  group_report: { event_group: "text!", event: "text!", document: "text!", root: "text!" },
  dispute: { id: "text!", event_group: "text", about: "text!", record: "text!" },
  link: { kind: "text!", id: "text!", record: "text!" },
  state: { name: "text!", value: "text!" },
};
/** Where the key is not the first column alone; null where a row has none. */
const KEYS: Readonly<Record<string, readonly string[] | null>> = {
  archive: ["id", "version"],
  camp_member: null,
  statement_about: null,
  event_party: null,
  named: ["kind", "key"],
  named_form: ["kind", "form", "key"],
  page_copy: ["document", "original"],
  group_report: ["event"],
  link: ["kind", "id"],
};
const INDEXES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  document: [["address"], ["content"], ["publisher"], ["published"]],
  archive: [["address", "content"], ["content"]],
  statement: [["document"], ["speaker"], ["speaker_country"], ["published"]],
  forecast: [["document"], ["statement"]],
  camp: [["document"], ["published"]],
  camp_member: [["document"], ["camp"], ["key"], ["country"]],
  statement_about: [["document"], ["statement"], ["key"], ["country"]],
  event: [["document"], ["type"], ["day_to"], ["statement"], ["place"], ["place_country"]],
  event_party: [["document"], ["event"], ["key", "role"], ["country", "role"]],
  named_form: [["key"]],
  page_copy: [["original"]],
  origin: [["root"]],
  event_group: [["type"], ["day_to"], ["origins"]],
  group_report: [["event_group"], ["document"]],
  dispute: [["event_group"]],
};

/** Makes the tables and indexes, the index of words, and the log of decisions, whose numbers count up. */
export const firstTables = ({ name, types, search }: Engine): Migration => ({
  async up(db: Any) {
    for (const [table, columns] of Object.entries(TABLES))
      await makeTable(db, { table, columns, types, name });
    const number =
      name === "sqlite"
        ? "integer primary key autoincrement"
        : "integer primary key generated always as identity";
    await sql`create table decision (number ${sql.raw(number)}, kind text not null, subject text not null,
      reason text not null, author text not null, made text not null, undone_by integer)`.execute(db);
    for (const [table, lists] of Object.entries(INDEXES))
      for (const columns of lists)
        await db.schema
          .createIndex(`${table}_by_${columns.join("_")}`)
          .on(table)
          .columns([...columns])
          .execute();
    await search.make(db);
  },
});

interface Making {
  readonly table: string;
  readonly columns: Columns;
  readonly types: Engine["types"];
  readonly name: Engine["name"];
}

async function makeTable(db: Any, { table, columns, types, name }: Making): Promise<void> {
  let making = db.schema.createTable(table);
  for (const [column, kind] of Object.entries(columns)) {
    const plain = kind.replace("!", "");
    const type = plain === "blob" ? types.blob : plain === "real" ? types.real : plain;
    const collated = type === "text" && name === "postgres" ? `text collate "C"` : type;
    making = making.addColumn(column, sql.raw(collated), (one) => (kind.endsWith("!") ? one.notNull() : one));
  }
  const key = KEYS[table] === undefined ? [Object.keys(columns)[0]!] : KEYS[table];
  if (key) making = making.addPrimaryKeyConstraint(`${table}_key`, key as never[]);
  await making.execute();
}
