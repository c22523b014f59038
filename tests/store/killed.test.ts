// `isnad add` that is killed in the middle of a run: what was written stays, and the next run comes to the same store.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { root } from "../sources.ts";
import { engines, type Place } from "./engines.ts";
import { ask } from "./searching.ts";

const PAGES = 350;
const folder = mkdtempSync(join(tmpdir(), "isnad-killed-"));
const pages = join(folder, "pages.ndjson");
writeFileSync(pages, Array.from({ length: PAGES }, (_, at) => `${JSON.stringify(pageOf(at))}\n`).join(""));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Three outlets tell of one meeting; another meeting every three pages. */
function pageOf(at: number): object {
  const outlet = ["الضفاف", "الشاطئ", "القلوع"][at % 3];
  const day = `2024-05-${String(1 + (Math.floor(at / 3) % 28)).padStart(2, "0")}`;
  const city = ["القاهرة", "عمان", "تونس", "الرباط"][Math.floor(at / 84) % 4];
  const text = `التقى وزير الخارجية المصري سامح شكري نظيره الأردني أيمن الصفدي في ${city}، وبحثا ملف رقم ${at}.`;
  return { url: `https://outlet-${at % 3}.example/${at}`, text, publisher: outlet, published: day };
}

interface Run {
  readonly ended: Promise<number | null>;
  readonly kill: () => void;
}

function add(place: string): Run {
  const child = spawn(process.execPath, [join(root, "bin/isnad"), "add", pages, "--db", place], {
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  return { ended, kill: () => child.kill("SIGKILL") };
}

async function countIn(place: string): Promise<number> {
  const store = await openStore(place);
  const rows = await store.db.selectFrom("document").select("id").execute();
  await store.close();
  return rows.length;
}

/** Kills the run once the first pages are written, and gives how many there were. */
async function killedRun(place: string): Promise<number> {
  const run = add(place);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const written = await countIn(place).catch(() => 0);
    if (written > 0) break;
  }
  run.kill();
  await run.ended;
  return countIn(place);
}

/** All that a store answers from. */
async function contentOf(place: string): Promise<unknown> {
  const store = await openStore(place);
  const { db } = store;
  const documents = await db.selectFrom("document").select(["id", "record", "text"]).orderBy("id").execute();
  const events = await db.selectFrom("event").selectAll().orderBy("id").execute();
  const groups = await db.selectFrom("event_group").selectAll().orderBy("id").execute();
  const reports = await db.selectFrom("group_report").selectAll().orderBy("event").execute();
  const copies = await db
    .selectFrom("page_copy")
    .selectAll()
    .orderBy("document")
    .orderBy("original")
    .execute();
  // every page is found by its own number, and all of them by a word that all have
  const [last, all] = [
    await ask(store, String(PAGES - 1)),
    await ask(store, "الوزير OR وزير", { limit: PAGES }),
  ];
  const found = [last.total, all.total, all.hits.map(({ document }) => document)];
  await store.close();
  return { documents, events, groups, reports, copies, found };
}

for (const { name, skipped, makePlace } of engines)
  test.skipIf(skipped)(
    `killed in ${name}, it loses nothing that was written`,
    { timeout: 120_000 },
    async () => {
      const [one, other]: Place[] = [await makePlace(), await makePlace()];
      try {
        const written = await killedRun(one!.place);
        expect(written).toBeGreaterThanOrEqual(100);
        expect(await add(one!.place).ended).toBe(0);
        expect(await add(other!.place).ended).toBe(0);
        expect(await countIn(one!.place)).toBe(PAGES);
        expect(await contentOf(one!.place)).toEqual(await contentOf(other!.place));
      } finally {
        await one!.remove();
        await other!.remove();
      }
    },
  );
