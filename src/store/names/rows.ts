// Decides which names of a page are kept, so that questions can ask for an actor or place by any of them.

import { partyKey } from "../../corpus/party-key.ts";
import type { MentionRecord, Name, Party } from "../../model.ts";
import type { Records } from "../../reading/8-chains/index.ts";
import type { Row } from "../store.ts";
import { storable } from "../storable.ts";
import { foldWords } from "./fold-words.ts";

/** Names as rows. */
export interface NameRows {
  readonly named: readonly Row<"named">[];
  readonly named_form: readonly Row<"named_form">[];
}

interface Bearer {
  readonly kind: "party" | "place";
  readonly key: string;
  readonly type: string;
  readonly country: string | null;
  readonly name: Name;
  readonly text: string | null;
}

/** Longer ones are descriptions, by which nobody asks. */
const MOST_WORDS = 6;

/**
 * The parties and places of a page's records.
 * @param mentions what its text calls them: roles and pronouns, by which parties stand too, are no names
 */
export function nameRows(
  { document, statements, events }: Records,
  mentions: readonly MentionRecord[],
): NameRows {
  const parties: readonly (Party | null)[] = [
    document.publisher,
    ...document.lineage,
    ...statements.map(({ source }) => source),
    ...events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
  ];
  const bearers = [
    ...parties.flatMap((party): Bearer[] =>
      party ? [{ ...party, kind: "party", key: storable(partyKey(party)) }] : [],
    ),
    ...events.flatMap(({ place }): Bearer[] =>
      place ? [{ ...place, kind: "place", key: placeKey(place), type: "place" }] : [],
    ),
  ].filter(({ key, type }) => key !== "" && type !== "unnamed");
  const names = Map.groupBy(mentions.filter(isName), ({ entity }) => entity);
  const forms = bearers.flatMap((bearer) => formsOf(bearer, names.get(bearer.key) ?? []));
  return {
    named: once(bearers, ({ kind, key }) => `${kind} ${key}`).map(({ kind, key, type, country, name }) => ({
      ...{ kind, key, type, country },
      ar: name.ar === undefined ? null : storable(name.ar),
      en: name.en === undefined ? null : storable(name.en),
    })),
    named_form: once(forms, ({ kind, form, key }) => `${kind} ${form} ${key}`),
  };
}

/** The key under which a place is kept and asked for. */
export const placeKey = ({ name, text }: { readonly name: Name; readonly text: string }): string =>
  storable(name.en ?? name.ar ?? text);

const isName = ({ entity, type }: MentionRecord): boolean =>
  entity !== null && type !== "office" && type !== "unnamed" && type !== "time";

/** Its names, and the words of the page: of a place as they are, of a party where they are a name. */
function formsOf({ kind, key, name, text }: Bearer, mentions: readonly MentionRecord[]): Row<"named_form">[] {
  const said = kind === "place" ? [text] : mentions.map((mention) => mention.text);
  return [name.ar, name.en, ...said]
    .flatMap((one) => (one ? [{ kind, form: foldWords(one), key, said: storable(one) }] : []))
    .filter(({ form }) => form !== " " && form.split(" ").length - 2 <= MOST_WORDS);
}

const once = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(all.toReversed().map((one) => [keyOf(one), one])).values(),
];
