// `isnad link`: the records of documents, then what holds across them.

import { campsOf } from "../corpus/camps/find.ts";
import type { CampRecord } from "../corpus/camps/types.ts";
import { Forecaster } from "../corpus/forecasts/find.ts";
import { answered } from "../corpus/forecasts/match.ts";
import type { ForecastRecord } from "../corpus/forecasts/types.ts";
import { Linker } from "../corpus/linker.ts";
import { Sketcher } from "../corpus/sketch.ts";
import { inOrder } from "../reading/8-chains/index.ts";
import { LineWriter } from "./line-writer.ts";
import { readAll } from "./read-all.ts";

/**
 * Prints all that `isnad code` prints, then copies, origins, groups, disputes, forecasts and camps.
 * @returns the exit code: 0, or 1 where anything was found that the user must look at
 */
export async function link(paths: readonly string[]): Promise<number> {
  const out = new LineWriter(process.stdout);
  const linker = new Linker();
  let readers: { sketcher: Sketcher; forecaster: Forecaster } | null = null;
  const forecasts: ForecastRecord[] = [];
  const camps: CampRecord[] = [];
  const summary = await readAll(paths, async (page, reader) => {
    const reading = reader.read(page);
    const records = reader.bind(reading);
    for (const record of inOrder(records)) out.write(JSON.stringify(record));
    readers ??= { sketcher: new Sketcher(reader.lexicons), forecaster: new Forecaster(reader.lexicons) };
    linker.add(readers.sketcher.sketch(reading, records));
    forecasts.push(...readers.forecaster.forecasts(reading, records));
    camps.push(...campsOf(reading, reader.lexicons));
    await out.drained();
  });
  const { copies, origins, echoes, groups, disputes, utterances, told } = linker.links();
  const links = [...copies, ...origins, ...echoes, ...groups, ...disputes, ...utterances];
  for (const record of [...links, ...answered(forecasts, told), ...camps]) {
    out.write(JSON.stringify(record));
    await out.drained();
  }
  await out.end();
  return summary.exitCode;
}
