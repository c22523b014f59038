// Decides which parties an actor's key means: a known actor, or all that belong to a country.

import type { Party } from "../../model.ts";
import { partyKey } from "../party-key.ts";
import type { Actor } from "./types.ts";

/** The actor of a key such as "vladimir-putin" or "rus". Three letters are a country's code, or PLOVER's for bodies of several. */
export function actorOf(key: string): Actor {
  const isCode = /^[a-z]{3}$/iu.test(key);
  return isCode ? { key: key.toLowerCase(), country: key.toUpperCase() } : { key, country: null };
}

/** Whether a party is the actor, or one of those that it stands for. Outlets that report are no members of their country. */
function isOf(party: Party, { key, country }: Actor): boolean {
  if (partyKey(party) === key) return true;
  return country !== null && party.country === country && party.type !== "outlet";
}

/** Whether the one list has the one actor and the other list, as somebody else, the other. */
export function stand(
  [ones, others]: readonly [readonly Party[], readonly Party[]],
  a: Actor,
  b: Actor,
): boolean {
  return ones.some(
    (one) => isOf(one, a) && others.some((other) => isOf(other, b) && other !== one && !isSame(one, other)),
  );
}

const isSame = (one: Party, other: Party): boolean => {
  const key = partyKey(one);
  return key !== "" && key === partyKey(other);
};
