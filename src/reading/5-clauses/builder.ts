// The state of one pass over a sentence: the clause that is open, and what waits for the next verb.

import type { Context } from "./context.ts";
import type { Clause, ClauseKind, Phrase } from "./types.ts";

export interface Builder {
  readonly context: Context;
  readonly clauses: Clause[];
  readonly phrases: Phrase[];
  readonly clauseOf: (Clause | undefined)[];
  readonly phraseOf: (Phrase | undefined)[];
  current: Clause;
  /** Clauses to go back to when a quotation closes. */
  readonly quoted: Clause[];
  negation: number;
  /** A comma or a conjunction word stands right before. */
  comma: boolean;
  linked: boolean;
}

interface Opening {
  readonly kind: ClauseKind;
  readonly first: number;
  readonly parent?: Clause;
  readonly marker?: number;
  readonly antecedent?: Phrase | null;
}

export function newClause(clauses: Clause[], { kind, first, parent, marker, antecedent }: Opening): Clause {
  const clause: Clause = {
    index: clauses.length,
    kind,
    first,
    last: first,
    verb: -1,
    auxiliaries: [],
    negation: -1,
    marker: marker ?? -1,
    parent: parent ?? null,
    antecedent: antecedent ?? null,
    before: [],
    after: [],
    complements: [],
    subject: null,
    inherited: false,
    object: null,
    secondObject: null,
    passive: false,
  };
  clauses.push(clause);
  return clause;
}

/** Opens a clause, which becomes the current one. */
export function open(builder: Builder, opening: Opening): void {
  builder.current = newClause(builder.clauses, opening);
  builder.negation = -1;
}

/** The clause that nothing governs, above a clause; a quotation is a world of its own. */
export function mainOf(clause: Clause): Clause {
  let main = clause;
  while (main.parent && main.kind !== "quoted") main = main.parent;
  return main;
}
