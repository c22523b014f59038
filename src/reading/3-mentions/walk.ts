// How far the reading of a role noun has come: what its modules hand one another.

import type { Scope } from "./draft.ts";
import type { Scene } from "./scene.ts";
import type { Role } from "./types.ts";

/** A role noun on the way to its mention. */
export interface Walk {
  readonly scene: Scene;
  readonly role: Role;
  readonly scope: Scope;
  /** The next token to look at. */
  at: number;
  /** No noun can complete the head any more: it has its article, its pronoun or its idafa. */
  closed: boolean;
  /** The role itself ends in an adjective: only a name or another role completes it. */
  readonly described: boolean;
  readonly definite: boolean;
  /** Several, and not all of them: what they are of may follow min. */
  readonly some: boolean;
  readonly depth: number;
  /** The last words before `at` were an adjective such as "general" or "official", which takes li-. */
  afterAdjective: boolean;
}
