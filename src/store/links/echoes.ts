// Keeps echoes beside the events that readings found: they are made of links, and come and go with them.

import type { EventRecord } from "../../model.ts";
import { eventRow, partyRows } from "../pages/rows.ts";
import type { Engine, Row, Writing } from "../store.ts";

/** Puts echoes in the place of the old ones. */
export async function replaceEchoes(
  engine: Engine,
  writing: Writing,
  echoes: readonly EventRecord[],
): Promise<void> {
  const old = writing.selectFrom("event").select("id").where("echo", "=", 1);
  await writing.deleteFrom("event_party").where("event", "in", old).execute();
  await writing.deleteFrom("event").where("echo", "=", 1).execute();
  const rows: Row<"event">[] = [];
  for (const echo of echoes) {
    const { text, published } = await writing
      .selectFrom("document")
      .select(["text", "published"])
      .where("id", "=", echo.document)
      .executeTakeFirstOrThrow();
    const page = {
      text: JSON.parse(text) as string,
      published: published === null ? null : { value: published },
    };
    rows.push({ ...eventRow(echo, page), echo: 1 });
  }
  await engine.insertAll(writing, "event", rows);
  await engine.insertAll(writing, "event_party", echoes.flatMap(partyRows));
}
