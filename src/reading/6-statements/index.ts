// Stage 6: statements: what the page attributes to somebody, in whose words, and with which stance.

import type { WordClasses } from "../2-words/classes.ts";
import type { LexemeTables } from "../2-words/tables.ts";
import type { Claused } from "../5-clauses/index.ts";
import { isAnonymous, isRefusal } from "./anonymity.ts";
import { colonCue } from "./colons.ts";
import type { StatementTables } from "./compile.ts";
import { contentOf } from "./content.ts";
import { type CueHit, cueAt } from "./cues.ts";
import { formOf, stanceOf } from "./manner.ts";
import { idOf, quotesByToken, quotesOver, readingOf, type SentenceView, unclosedQuotes } from "./page.ts";
import { sourceOf } from "./sources.ts";
import { inherit, isForecastOf, isMeansOf, isOwnAct, leadIn, outdoes, twinOf } from "./twins.ts";
import type { Content, Report, Statement } from "./types.ts";

/** A page after stage 6. */
export interface Stated extends Claused {
  readonly statements: readonly Statement[];
}

/** What stage 6 needs of the lexicons. */
export interface StatementLexicon {
  readonly statements: StatementTables;
  readonly classes: WordClasses;
  readonly words: { readonly tables: { readonly lexemes: LexemeTables } };
}

/** Finds the statements of a page, in the order of their cues, each with the one that encloses it. */
export function findStatements(doc: Claused, lexicon: StatementLexicon): Stated {
  const quoteAt = quotesByToken(doc);
  const shared = {
    doc,
    tables: lexicon.statements,
    lexemes: lexicon.words.tables.lexemes,
    classes: lexicon.classes,
    quoteAt,
    quoteOver: quotesOver(doc, quoteAt),
    unclosed: unclosedQuotes(doc),
  };
  const statements: Statement[] = [];
  doc.sentences.forEach(({ block, first, last }, index) => {
    if (block === "furniture" || block === "credit" || block === "byline") return;
    const view: SentenceView = { ...shared, index, first, last, parse: doc.parses[index]! };
    const colon = colonCue(view, block);
    if (colon) addStatement(view, colon, statements);
    for (let at = first; at < last; ) {
      const hit = cueAt(view, at);
      if (hit) addStatement(view, hit, statements);
      at = hit ? hit.last : at + 1;
    }
  });
  enclose(statements);
  return { ...doc, statements };
}

function addStatement(
  view: SentenceView,
  hit: CueHit & { readonly content?: Content },
  statements: Statement[],
): void {
  if ((hit.kind === "verb" && (isUnsaid(view, hit) || isWished(view, hit))) || isRefusal(view, hit)) return;
  const content = hit.content ?? contentOf(view, hit, statements);
  if (!content || isOwnAct(view, hit, statements) || isForecastOf(view, hit, statements)) return;
  const report = { ...hit, content };
  if (isOfNoun(view, report)) return;
  const twin = twinOf(statements, content);
  if (twin && !(twin === statements.at(-1) && outdoes(view, report, twin))) return;
  const found = sourceOf(view, report, statements);
  if (!found) return;
  const lead = leadIn(view, hit, statements);
  const source = twin
    ? inherit(view, report, { twin, source: found })
    : lead
      ? { ...found, via: lead }
      : found;
  if (twin || lead || isMeansOf(view, hit, statements)) statements.pop();
  const anonymity = isAnonymous(view, hit, source);
  statements.push({
    index: statements.length,
    cue: hit.cue,
    first: hit.first,
    last: hit.last,
    sentence: view.index,
    content,
    source,
    form: formOf(view, hit, content),
    stance: stanceOf(view, hit, content),
    anonymous: anonymity !== null,
    anonymity,
    within: null,
  });
}

/** A negated report, "did not say that", reports nothing; a denial has its own cue. */
function isUnsaid(view: SentenceView, hit: CueHit): boolean {
  const clause = view.parse.clauseOf[hit.verb - view.first];
  if (!clause || clause.verb !== hit.verb || clause.negation < 0) return false;
  return hit.cue.stance === "asserts" && readingOf(view, hit.verb).told.voice !== "passive";
}

/** "They must realise that …", "asked him to say that …": after an the verb is only wished, unless it is a denial or a demand itself. */
function isWished(view: SentenceView, hit: CueHit): boolean {
  const clause = view.parse.clauseOf[hit.verb - view.first];
  if (readingOf(view, hit.verb).prefix === "li") return true;
  // "without showing why": the same after a noun of absence
  const isWithout =
    clause?.kind === "adverbial" && clause.marker > view.first && idOf(view, clause.marker - 1) === "duna";
  if (!clause || !(clause.kind === "complement" || isWithout) || clause.verb !== hit.verb) return false;
  if (clause.marker !== hit.verb - 1) return false;
  const { told, suffix } = readingOf(view, hit.verb);
  if (told.tense === "perfect" || readingOf(view, clause.marker).suffix !== null || suffix !== null)
    return false;
  // the particle without its hamza is spelled like inna; the verb without its nun tells
  const isAn = idOf(view, clause.marker) === "anna" || told.tense === "subjunctive";
  return isAn && hit.cue.stance === "asserts" && told.person === "third";
}

/** "The alliance that Russia proposes …": what the verb is about is the noun before it, not the words after it. */
function isOfNoun(view: SentenceView, { kind, verb, cue, content }: Report): boolean {
  const clause = kind === "verb" ? view.parse.clauseOf[verb - view.first] : undefined;
  if (clause?.kind !== "relative" || readingOf(view, verb).suffix === null || cue.addressee === "object")
    return false;
  return content.shape === "clause" || content.shape === "quote";
}

/** Links every statement to the innermost one whose content holds its cue; an enclosing content is the longer one. */
function enclose(statements: readonly Statement[]): void {
  const byContent = [...statements].sort((a, b) => a.content.first - b.content.first);
  let open: Statement[] = [];
  let next = 0;
  for (const statement of [...statements].sort((a, b) => a.first - b.first)) {
    while (next < byContent.length && byContent[next]!.content.first <= statement.first)
      open.push(byContent[next++]!);
    // contents are left in the order of their cues, so that one that has ended holds no later cue
    open = open.filter(({ content }) => statement.first < content.last);
    let best: Statement | null = null;
    for (const other of open) {
      if (sizeOf(other) > sizeOf(statement) && (!best || sizeOf(other) < sizeOf(best))) best = other;
    }
    statement.within = best;
    if (best && best.content.last < statement.content.last) clip(statement, best);
  }
}

/** What is said inside a statement ends where that statement ends. */
function clip(statement: Statement, { content: { last, end } }: Statement): void {
  if (statement.content.first < last) statement.content = { ...statement.content, last, end };
}

const sizeOf = ({ content }: Statement): number => content.last - content.first;
