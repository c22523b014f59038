// Decides which statements of a page are forecasts or intentions, and what is kept of them.

import type { Span } from "../../model.ts";
import type { Entity } from "../../reading/3-mentions/types.ts";
import type { Clause } from "../../reading/5-clauses/types.ts";
import type { Statement } from "../../reading/6-statements/types.ts";
import type { Evented } from "../../reading/7-events/index.ts";
import type { FoundEvent } from "../../reading/7-events/types.ts";
import type { Records } from "../../reading/8-chains/index.ts";
import { clauseAt } from "./clause-at.ts";
import { dueIn, partiesIn } from "./content.ts";
import { type Mark, type MarkLexicon, Marks } from "./marks.ts";
import { natureOf } from "./nature.ts";
import type { ForecastRecord } from "./types.ts";

/** What finding forecasts needs of the lexicons. */
export interface ForecastLexicon extends MarkLexicon {
  readonly mentions: { readonly entities: readonly Entity[] };
}

/** Finds the forecasts of pages. */
export class Forecaster {
  readonly #marks: Marks;
  readonly #entities: readonly Entity[];

  constructor(lexicon: ForecastLexicon) {
    this.#marks = new Marks(lexicon);
    this.#entities = lexicon.mentions.entities;
  }

  /** The forecasts of a page, in the order of its statements; not yet matched with what was told later. */
  forecasts(doc: Evented, records: Records): ForecastRecord[] {
    const inner = Map.groupBy(doc.statements, ({ within }) => within);
    const events = Map.groupBy(doc.events.keys(), (at) => doc.events[at]!.statement);
    return doc.statements.flatMap((statement, at) => {
      const inside = events.get(statement) ?? [];
      const mark = this.#marks.of(doc, statement, {
        inner: inner.get(statement) ?? [],
        events: inside.map((number) => doc.events[number]!),
      });
      return mark ? [this.#record(doc, records, { statement, at, mark, inside })] : [];
    });
  }

  #record(doc: Evented, { document, statements, events }: Records, found: Found): ForecastRecord {
    const { statement, mark, inside } = found;
    const record = statements[found.at]!;
    const ledger = { text: doc.page.text, tokens: doc.tokens, entities: this.#entities };
    const clause = clauseAt(doc, mark.verb < 0 ? mark.first : mark.verb);
    const about = inside
      .filter((number) => isAbout(doc.events[number]!, mark, clause))
      .map((number) => events[number]!);
    return {
      kind: "forecast",
      id: `${record.id}:f`,
      document: record.document,
      statement: record.id,
      nature: natureOf(doc, mark, { statement, record, about }),
      how: mark.how,
      negative: mark.negative,
      who: record.source,
      made: document.published,
      content: record.content,
      mark: spanOf(doc, mark),
      due: dueIn(doc, statement, document.published?.value ?? null),
      parties: partiesIn(doc, ledger, statement),
      events: about.map(({ id, type, mode, status, actors, recipients, date }) => ({
        ...{ event: id, type, mode, status, actors, recipients, date },
      })),
      answers: [],
    };
  }
}

/** A statement that speaks of what is to come, by its number, and the numbers of the events inside it alone. */
interface Found {
  readonly statement: Statement;
  readonly at: number;
  readonly mark: Mark;
  readonly inside: readonly number[];
}

/** All that is expected, doubted or offered; else what is not told as done, or stands in the clause of the mark. */
const isAbout = ({ status, trigger }: FoundEvent, { how }: Mark, clause: Clause | undefined): boolean =>
  how === "expects" ||
  how === "doubts" ||
  how === "ready" ||
  status !== "actual" ||
  trigger.clause === clause;

function spanOf({ page, tokens }: Evented, { first, last }: Mark): Span {
  const { start } = tokens[first]!;
  const { end } = tokens[last - 1]!;
  return { start, end, text: page.text.slice(start, end) };
}
