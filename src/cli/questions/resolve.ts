// Decides whom a name on the command line means: the store's names first, then the lexicons; else says what is near.

import type { Asked } from "../../store/questions/asked.ts";
import {
  called,
  calledWith,
  hasCountry,
  type Named,
  type NameKind,
  namesByKey,
} from "../../store/questions/names.ts";
import type { Db } from "../../store/store.ts";
import { nearNames } from "./near.ts";

const CODE = /^[a-z]{3}$/iu;

/**
 * The actor or place that is meant.
 * @throws UnknownName where nobody or several are called so
 */
export async function resolveName(db: Db, given: string, kind: NameKind = "party"): Promise<Asked> {
  const code = given.toUpperCase();
  if (CODE.test(given) && (await hasCountry(db, kind, code))) return { kind: "country", code };
  if ((await namesByKey(db, [given], kind)).size > 0) return { kind: "key", key: given };
  const exact = known(await called(db, kind, given));
  if (exact.length > 0) return only(given, exact);
  const within = known(await calledWith(db, kind, given));
  if (within.length === 1) return only(given, within);
  // the lexicons take longer to load than most questions to answer: only for names that the store does not decide
  const { lexiconNames } = await import("./lexicon-names.ts");
  const listed = lexiconNames(given, kind);
  if (listed.kind === "country") return listed;
  const all = listed.exact.length > 0 ? listed.exact : within.length > 0 ? within : listed.within;
  if (all.length > 0) return only(given, all);
  throw new UnknownName(given, kind, await nearNames(db, given, kind));
}

/** Those whom a lexicon knows go before those who are only words. */
function known(all: readonly Named[]): Named[] {
  const sure = all.filter(({ key }) => IS_ID.test(key));
  return sure.length > 0 ? sure : [...all];
}

const IS_ID = /^[a-z0-9-]+$/u;

function only(given: string, all: readonly Named[]): Asked {
  const [one, ...others] = all;
  if (one && others.length === 0) return { kind: "key", key: one.key };
  throw new SeveralNames(given, all);
}

/** Nobody is called so. */
class UnknownName extends Error {
  constructor(given: string, kind: NameKind, near: readonly Named[]) {
    const tried = kind === "party" ? "id, country code, name or part of a name" : "place or country code";
    const advice = near.length > 0 ? `; near it: ${near.map(described).join(", ")}` : "";
    super(
      `nobody and nothing is called "${given}": tried as ${tried}, in the store and the lexicons${advice}`,
    );
  }
}

/** Several are called so. */
class SeveralNames extends Error {
  constructor(given: string, all: readonly Named[]) {
    const some = all.slice(0, 8).map(described).join(", ");
    super(`"${given}" may mean ${all.length}: ${some}${all.length > 8 ? ", …" : ""}; give an id`);
  }
}

const described = ({ key, name }: Named): string => {
  const shown = name.en ?? name.ar;
  return shown === undefined || shown === key ? key : `${key} (${shown})`;
};
