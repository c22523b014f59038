// Decides which person or body a title, a common noun or a short name means that the page named before.

import type { Mention } from "../3-mentions/types.ts";
import type { Phrase } from "../5-clauses/types.ts";
import { rootOf } from "./antecedents.ts";
import { mentionBefore, readingOf, type SentenceView } from "./page.ts";
import type { Source, Statement } from "./types.ts";

/** How many sentences and how many mentions back a title may go. */
const FARTHEST = 12;
const FARTHEST_MENTION = 120;
/** How many statements back the paper that speaks is looked for. */
const RECENT = 12;

/** The role of whoever holds the same office elsewhere. */
const COUNTERPART = "counterpart";

const meaning = (mention: Mention): Source => ({ mention, phrase: null, antecedent: null, via: null });

/** A source that goes back to somebody named before, speaking or not: "the minister", "the spokesman", a surname. */
export function withAntecedent(view: SentenceView, source: Source, earlier: readonly Statement[]): Source {
  const { mention, phrase } = source;
  const narrator = mention?.type === "outlet" ? narratorOf(view, mention, earlier) : null;
  if (narrator) return { ...source, antecedent: narrator };
  if (!phrase || (mention && (mention.entity >= 0 || mention.form !== "role"))) return source;
  if (!mention) return withBearer(view, source, phrase) ?? withSame(view, source, earlier);
  if (!phrase.definite && (mention.role?.length ?? 1) === 1) return source;
  const isOne = mention.type === "person" && mention.number === "singular";
  const bearer = isOne ? (speakerTitled(view, mention, earlier) ?? bearerOf(view, mention)) : null;
  if (bearer) return { ...source, antecedent: meaning(bearer) };
  return mention.antecedent ? source : withSame(view, source, earlier);
}

/** A short name: the last words of a name that stood here in full. */
function withBearer(view: SentenceView, source: Source, phrase: Phrase): Source | null {
  const { tokens, mentions, page } = view.doc;
  if (readingOf(view, phrase.head).told.pos === "verb") return null;
  const short = ` ${page.text.slice(tokens[phrase.head]!.start, tokens[phrase.last - 1]!.end)}`;
  if (short.length < 4) return null;
  let seen = 0;
  for (let i = mentionBefore(view, phrase.first); i >= 0 && seen < FARTHEST_MENTION; i--, seen++) {
    const other = mentions[i]!;
    if (
      other.type === "person" &&
      other.form !== "role" &&
      page.text.slice(other.start, other.end).endsWith(short)
    )
      return { ...source, antecedent: meaning(other) };
  }
  return null;
}

/** "The paper" after it has quoted another: the one that speaks on this page, not the one quoted in between. */
function narratorOf(view: SentenceView, mention: Mention, earlier: readonly Statement[]): Source | null {
  if (mention.form !== "role" || mention.last > mention.head + 1) return null;
  const outlets = earlier
    .slice(-RECENT)
    .filter(
      ({ sentence, source }) =>
        sentence >= view.index - FARTHEST && rootOf(source).mention?.type === "outlet",
    );
  const last = outlets.at(-1);
  if (!last || last.cue.source === "subject") return null;
  const before = outlets.findLast(({ cue }) => cue.source === "subject");
  const root = before ? rootOf(before.source) : null;
  return root?.mention?.role?.id === mention.role?.id ? root : null;
}

/** "The source" goes back to "a source in the resistance" that spoke before; only a bare noun goes back. */
function withSame(view: SentenceView, source: Source, earlier: readonly Statement[]): Source {
  const { phrase } = source;
  if (!phrase?.definite || phrase.last > phrase.head + 1 || phrase.genitive) return source;
  const same = earlier
    .slice(-FARTHEST_MENTION)
    .filter(
      ({ sentence, source: other }) =>
        sentence >= view.index - FARTHEST && isSameHead(view, rootOf(other), source),
    );
  // "the paper" is the one that speaks, rather than another that it quoted in between
  const before = same.findLast(({ cue }) => cue.source === "subject") ?? same.at(-1);
  return before ? { ...source, antecedent: rootOf(before.source) } : source;
}

/** A title without a country is rather that of somebody who has spoken than of somebody mentioned. */
function speakerTitled(view: SentenceView, mention: Mention, earlier: readonly Statement[]): Mention | null {
  if (mention.inner.length > 0) return null;
  const isGeneral = GENERAL.has(mention.role?.id ?? "") && readingOf(view, mention.head).article;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - FARTHEST_MENTION); i--) {
    const speaker = rootOf(earlier[i]!.source).mention;
    if (speaker?.type !== "person" || speaker.form === "role" || speaker.number !== "singular") continue;
    const title = speaker.role ? speaker : speaker.antecedent;
    if (
      title &&
      (isTitleOf(mention, title) || (isGeneral && title.sectors.includes("GOV"))) &&
      agree(title.country, toldCountry(mention))
    )
      return speaker;
  }
  return null;
}

/** The last person named before with a title of this head: "minister of finance X", then "the minister". */
function bearerOf(view: SentenceView, mention: Mention): Mention | null {
  const { mentions } = view.doc;
  let seen = 0;
  for (let i = mentionBefore(view, mention.first); i >= 0 && seen < FARTHEST_MENTION; i--, seen++) {
    const other = mentions[i]!;
    if (other.type !== "person" || other.number !== "singular" || other.form === "role") continue;
    const title = titleOf(mentions, i);
    if (!title || !isTitleOf(mention, title) || !agree(title.country ?? other.country, toldCountry(mention)))
      continue;
    if (other.gender === "either" || mention.gender === "either" || other.gender === mention.gender)
      return other;
  }
  return null;
}

/** The title that a name stands with: before it, or right after it. */
function titleOf(mentions: readonly Mention[], at: number): Mention | null {
  const person = mentions[at]!;
  if (person.role) return person;
  const next = mentions[at + 1];
  return next && next.form === "role" && next.first <= person.last + 1 && next.type === "person"
    ? next
    : null;
}

/** "The minister" may be any minister; "the foreign minister" is no minister of finance. */
function isTitleOf({ role: own }: Mention, { role: other }: Mention): boolean {
  if (!own || !other) return false;
  // "his German counterpart X" holds whatever office a later title of that country names
  if (own.id === other.id || (other.id === COUNTERPART && own.sectors.includes("GOV"))) return true;
  return own.length === 1 && headWord(own.name.ar) === headWord(other.name.ar);
}

/** "The official": whoever of that government has spoken. */
const GENERAL = new Set(["official"]);

const headWord = (words = ""): string => words.split(" ")[0]!;

/** The country that the title's own words tell; what only the page suggests is no ground for a difference. */
const toldCountry = ({ country, head, last, role }: Mention): string | null =>
  last - head > (role?.length ?? 1) ? country : null;

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

function isSameHead(view: SentenceView, root: Source, { mention, phrase }: Source): boolean {
  const other = root.mention?.head ?? root.phrase?.head;
  if (other === undefined || !phrase || root.mention?.type === "outlet" || root.mention?.form === "name")
    return false;
  if (mention?.role && root.mention?.role?.id === mention.role.id) return true;
  const { lexeme } = readingOf(view, phrase.head);
  return lexeme >= 0 && readingOf(view, other).lexeme === lexeme;
}
