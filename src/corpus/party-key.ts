// Decides when two parties are one: the same known entity, or the same words for one that no lexicon knows.

import type { Party } from "../model.ts";
import { spell } from "../reading/1-text/letters.ts";
import { fold } from "../reading/1-text/normalise.ts";

/** One key for one party, however it is spelled: its entity, else its folded words; empty for nobody. */
export const partyKey = ({ entity, name, text }: Party): string =>
  entity ?? spell(fold(name.ar ?? name.en ?? text ?? "")).trim();
