// The nouns of adding pages.

import type { CampRecord } from "../../corpus/camps/types.ts";
import type { ForecastRecord } from "../../corpus/forecasts/types.ts";
import type { PageSketch } from "../../corpus/types.ts";
import type { MentionRecord, Page } from "../../model.ts";
import type { Records } from "../../reading/8-chains/index.ts";
import type { PageTerms } from "../../reading/search-terms.ts";
import type { Identity } from "./identity.ts";

/** A page that was coded, on its way into the store. */
export interface Coded {
  readonly page: Page;
  readonly identity: Identity;
  /** Which program and lexicons coded it. */
  readonly coder: string;
  readonly records: Records;
  readonly sketch: PageSketch;
  /** The words that it is found by. */
  readonly terms: PageTerms;
  /** Its statements about what is to come, not yet answered. */
  readonly forecasts: readonly ForecastRecord[];
  /** The camps that it tells of. */
  readonly camps: readonly CampRecord[];
  /** Names, roles and times in its text. */
  readonly mentions: readonly MentionRecord[];
}
