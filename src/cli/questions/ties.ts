// `isnad ties A B`: what stands between two actors, by periods.

import { tieSeries } from "../../corpus/ties/series.ts";
import type { CountBy, Grain } from "../../corpus/ties/types.ts";
import { asCountry, tieKey, toldBetween } from "../../store/questions/ties.ts";
import { answer } from "../answers/answer.ts";
import { seriesLines } from "../answers/tie-lines.ts";
import { type EventAsking, eventFilter } from "./filters.ts";
import { resolveName } from "./resolve.ts";

/** What ties are told of, and how they are counted. */
export interface TieAsking extends EventAsking {
  readonly by: Grain;
  readonly count: CountBy;
}

/**
 * Prints the series of two actors. Returns the exit code.
 * @throws where both are one
 */
export async function ties(pair: readonly [string, string], options: TieAsking): Promise<number> {
  return answer(options, async ({ db }) => {
    const asked = [
      asCountry(await resolveName(db, pair[0])),
      asCountry(await resolveName(db, pair[1])),
    ] as const;
    const keys = [tieKey(asked[0]), tieKey(asked[1])] as const;
    if (keys[0] === keys[1])
      throw new Error(`${pair[0]} and ${pair[1]} are one, ${keys[0]}: give two actors`);
    const events = await toldBetween(db, asked, await eventFilter(db, options));
    const { points, ...beside } = tieSeries(events, keys, { grain: options.by, by: options.count });
    const lines = seriesLines({ points, ...beside });
    return { kind: "list", question: "ties", total: points.length, items: points, beside, lines };
  });
}
