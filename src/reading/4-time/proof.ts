// The nouns of dating a page by its words: what words prove of its date, and what that comes to.

import type { Range } from "../../model.ts";

/** What a proof rests on: the day that the page calls today, its month or year as such, or the day of its news. */
export type Ground = "today" | "this-month" | "this-year" | "news";

/** Words by which the page is not before a day, nor after another: ISO days. */
export interface Proof extends Range {
  readonly by: Ground;
  readonly from: string;
  readonly to: string;
}

/** A page's date as its words prove it: the day, month or year that holds both bounds. */
export interface Dating extends Proof {
  readonly value: string;
  readonly confidence: number;
}
