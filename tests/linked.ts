// Pages that were read and linked, for tests of what is told across them.

import { type Links, Linker } from "../src/corpus/linker.ts";
import { Sketcher } from "../src/corpus/sketch.ts";
import { intake, loadLineLexicon } from "../src/intake/index.ts";
import type { EventRecord } from "../src/model.ts";
import type { Records } from "../src/reading/8-chains/index.ts";
import type { Reading } from "../src/reading/read.ts";
import { reader } from "./reader.ts";
import { root } from "./sources.ts";

/** Everything that pages come to together. */
export interface Linked {
  readonly pages: readonly { readonly reading: Reading; readonly records: Records }[];
  readonly links: Links;
  readonly events: ReadonlyMap<string, EventRecord>;
}

/** Reads and links the files at a path of the project. */
export async function linked(path: string): Promise<Linked> {
  const pages: Linked["pages"][number][] = [];
  const linker = new Linker();
  const sketcher = new Sketcher(reader.lexicons);
  for await (const arrival of intake([`${root}/${path}`], { lexicon: loadLineLexicon() })) {
    if (arrival.kind === "finding") continue;
    const reading = reader.read(arrival.page);
    const records = reader.bind(reading);
    linker.add(sketcher.sketch(reading, records));
    pages.push({ reading, records });
  }
  return {
    pages,
    links: linker.links(),
    events: new Map(pages.flatMap(({ records }) => records.events.map((event) => [event.id, event]))),
  };
}
