// Decides which words of a sentence may report an act, and by which entry: the first whose conditions hold.

import type { Phrase } from "../5-clauses/types.ts";
import type { EventRule } from "./compile.ts";
import { holds } from "./conditions.ts";
import type { Refusal, Trigger } from "./types.ts";
import { clauseAt, type EventView, phraseHeadedBy, readingOf } from "./view.ts";

/** Whether any entry is for a token's word or the verb that it is of; most words have none. */
export function mayTrigger(view: EventView, at: number): boolean {
  const { first } = view.tables;
  const { verbs } = view.lexemes;
  for (const lexeme of lexemesAt(view, at)) {
    if (first[lexeme]! < first[lexeme + 1]!) return true;
    const verb = verbs[lexeme]!;
    if (verb >= 0 && first[verb]! < first[verb + 1]!) return true;
  }
  return false;
}

/** What a token may be: of a participle that heads a phrase also the noun of its spelling: "a march". */
function lexemesAt(view: EventView, at: number): readonly number[] {
  const { told, alternatives } = readingOf(view, at);
  return told.pos === "adjective" && told.derived !== "plain"
    ? [...alternatives, ...nounsAt(view, at)]
    : alternatives;
}

const nounsAt = ({ doc }: EventView, at: number): number[] =>
  doc.tokens[at]!.surface.readings.flatMap(({ told, prefix, alternatives }) =>
    told.pos === "noun" && prefix === doc.tokens[at]!.reading.prefix ? alternatives : [],
  );

/** What a token may trigger, the most particular entry first; entries whose conditions fail are noted. */
export function* triggersAt(
  view: EventView,
  at: number,
  note: (refusal: Refusal) => void,
): Generator<Trigger> {
  const { told } = readingOf(view, at);
  const clause = clauseAt(view, at);
  if (!clause) return;
  for (const lexeme of lexemesAt(view, at)) {
    for (const { rule, kind } of clause.verb === at
      ? verbRules(view, lexeme, told)
      : rulesOf(view, lexeme, told)) {
      const phrase: Phrase | null = kind === "verb" ? null : phraseHeadedBy(view, at);
      const trigger: Trigger = { at, rule, kind, clause, phrase };
      const failed = holds(view, trigger);
      if (failed === null) yield trigger;
      else note({ at, rule: rule.id, reason: failed });
    }
  }
}

interface Candidate {
  readonly rule: EventRule;
  readonly kind: Trigger["kind"];
}

type Told = ReturnType<typeof readingOf>["told"];

/** Rules of a clause's verb, which may be a participle: "accusing". */
function* verbRules(view: EventView, lexeme: number, told: Told): Generator<Candidate> {
  const verb = told.pos === "verb" ? lexeme : (view.lexemes.verbs[lexeme] ?? -1);
  for (const rule of rulesAt(view, verb)) if (rule.triggers.includes("verb")) yield { rule, kind: "verb" };
}

function* rulesOf(view: EventView, lexeme: number, told: Told): Generator<Candidate> {
  if (told.pos === "verb") {
    for (const rule of rulesAt(view, lexeme))
      if (rule.triggers.includes("verb")) yield { rule, kind: "verb" };
    return;
  }
  const isNominal = told.pos === "noun" || told.pos === "adjective";
  for (const rule of rulesAt(view, lexeme))
    if (rule.kind === "class" || (rule.kind === "noun" && isNominal)) yield { rule, kind: "noun" };
  const verb = view.lexemes.verbs[lexeme] ?? -1;
  if (verb < 0) return;
  const kind = told.derived;
  if (kind === "plain") return;
  for (const rule of rulesAt(view, verb)) if (rule.triggers.includes(kind)) yield { rule, kind };
}

function* rulesAt(view: EventView, lexeme: number): Generator<EventRule> {
  if (lexeme < 0) return;
  const { first, list, rules } = view.tables;
  for (let i = first[lexeme]!; i < first[lexeme + 1]!; i++) yield rules[list[i]!]!;
}
