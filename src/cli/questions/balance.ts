// `isnad balance A B C…`: which triads among actors are balanced.

import { balanceOf } from "../../corpus/balance/balance.ts";
import { namesByKey } from "../../store/questions/names.ts";
import { asCountry, tieKey, toldBetween } from "../../store/questions/ties.ts";
import { answer } from "../answers/answer.ts";
import { balanceLines } from "../answers/balance-lines.ts";
import { eventFilter } from "./filters.ts";
import { resolveName } from "./resolve.ts";
import type { TieAsking } from "./ties.ts";

const LEAST = 3;

/**
 * Prints the triads. Returns the exit code.
 * @throws where fewer than three actors are given
 */
export async function balance(
  who: readonly string[],
  options: TieAsking & { readonly halfLife: number },
): Promise<number> {
  return answer(options, async ({ db }) => {
    const asked = [];
    for (const one of who) asked.push(asCountry(await resolveName(db, one)));
    const unlike = new Map(asked.map((one) => [tieKey(one), one]));
    if (unlike.size < LEAST)
      throw new Error(`expected three actors or more, got ${unlike.size}: ${[...unlike.keys()].join(", ")}`);
    const events = await toldBetween(db, [...unlike.values()], await eventFilter(db, options));
    const { by: grain, count: by, halfLife } = options;
    const { method, triads } = balanceOf(events, [...unlike.keys()], { grain, by, halfLife });
    const names = await namesByKey(db, unlike.keys());
    const lines = balanceLines(triads, names);
    return {
      kind: "list",
      question: "balance",
      total: triads.length,
      items: triads,
      beside: { method },
      lines,
    };
  });
}
