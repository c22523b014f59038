// Decides how a page of HTML becomes text: headline, byline and article first, then all else that is visible as furniture.

import type { BlockKind, Finding } from "../../model.ts";
import type { Draft } from "../draft.ts";
import type { Told } from "../document.ts";
import { finding } from "../finding.ts";
import { keyOf } from "../lines/key.ts";
import { type Piece, piecesOf } from "../lines/pieces.ts";
import type { LineLexicon } from "../lines/lexicon.ts";
import { type Article, findArticle } from "./article.ts";
import { parseMarkup } from "./dom.ts";
import { type Metadata, readMetadata, squeeze } from "./metadata.ts";
import { type VisibleLine, visibleLines } from "./visible-lines.ts";

export interface Markup {
  readonly where: string;
  readonly html: string;
  /** What the source says of the page outweighs the page's own metadata. */
  readonly told: Told;
}

interface Sorted {
  readonly headline: string | null;
  readonly bylines: readonly VisibleLine[];
  readonly article: readonly VisibleLine[];
  readonly rest: readonly VisibleLine[];
}

/** Bylines and dates are not longer. */
const LONGEST_BYLINE = 120;
/** Blanks around a bar or dash part a title from the outlet's name. */
const TITLE_PARTS = / [|–—«»-] /;
/** What may part a title that the page shows from the outlet's name, before or after it. */
const TITLE_MARKS = /^[\s|–—«»:›>/-]+|[\s|–—«»:›>/-]+$/g;
const LONGEST_OUTLET = 60;

/** Reads a page. Gives null, and a finding, where it has too many tags to hold in memory. */
export function readHtml(markup: Markup, lexicon: LineLexicon, findings: Finding[]): Draft | null {
  const { where, html, told } = markup;
  const document = parseMarkup(html);
  if (!document) {
    const message = "more than 400,000 tags in one page; it was passed over: split it, or give its text";
    findings.push(finding(where, "intake.too-large", message));
    return null;
  }
  const metadata = readMetadata(document, where, findings);
  const lines = visibleLines(document.documentElement);
  const article = extract(document, where, findings);
  const title = told.title ?? titleOf(metadata, lines, article);
  const sorted = sort(lines, { title, article, description: metadata.description });
  return compose(sorted, lexicon, {
    title: sorted.headline ?? title,
    publisher: told.publisher ?? metadata.publisher ?? outletInTitle(metadata, title),
    published: told.published ?? metadata.published,
    byline: told.byline ?? metadata.byline ?? article?.byline,
    url: told.url ?? metadata.url,
    id: told.id,
  });
}

function extract(
  document: Parameters<typeof findArticle>[0],
  where: string,
  findings: Finding[],
): Article | null {
  try {
    const article = findArticle(document);
    if (article) return article;
  } catch {
    // the extractor goes by recursion and gives up on odd trees: treated as a page without an article
  }
  const message = "no article stands out on this page; all its visible lines were read as one text";
  findings.push(finding(where, "intake.unextracted", message));
  return null;
}

/** The title as the page shows it, where one of its headings agrees with the metadata; else without the outlet's name. */
function titleOf(
  metadata: Metadata,
  lines: readonly VisibleLine[],
  article: Article | null,
): string | undefined {
  const said = metadata.title ?? article?.title;
  const headings = lines.filter((line) => line.role === "title");
  if (said === undefined) return headings[0]?.text;
  const shown = headings.find(({ text }) => within(text, said) || within(said, text));
  return shown?.text ?? withoutOutlet(said, metadata.publisher);
}

/** Whether one text holds the other, spelling variants and marks aside; a few words hold by chance. */
function within(part: string, whole: string): boolean {
  const key = fold(part);
  return key.length > 6 && fold(whole).includes(key);
}

function fold(text: string): string {
  return String.fromCharCode(...keyOf(text, { start: 0, end: Math.min(text.length, 400) }).codes);
}

function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(TITLE_PARTS);
  const last = parts.at(-1)!;
  const isOutlet =
    outlet === undefined ? parts.length > 1 && last.split(" ").length <= 3 : fold(last) === fold(outlet);
  return isOutlet && parts.length > 1 ? title.slice(0, title.length - last.length - 3).trim() : title;
}

/** What the title in the head has beside the title that the page shows. */
function outletInTitle(metadata: Metadata, title: string | undefined): string | undefined {
  const said = metadata.title;
  if (said === undefined || title === undefined || said.length <= title.length) return undefined;
  const at = said.indexOf(title);
  if (at === 0 || (at > 0 && at + title.length === said.length)) {
    const rest = at === 0 ? said.slice(title.length) : said.slice(0, at);
    const name = rest.replace(TITLE_MARKS, "");
    const isParted = name !== "" && name.length < rest.length && name.length <= LONGEST_OUTLET;
    if (isParted) return name.split(TITLE_PARTS).at(at === 0 ? -1 : 0);
  }
  const last = said.split(TITLE_PARTS).at(-1)!;
  return last !== said && last.split(" ").length <= 4 && !title.endsWith(last) ? last : undefined;
}

interface Known {
  readonly title: string | undefined;
  readonly article: Article | null;
  readonly description: string | undefined;
}

/** Sorts lines in one pass: what stands between the headline and the end of the article may be byline or standfirst. */
function sort(lines: readonly VisibleLine[], { title, article, description }: Known): Sorted {
  const titleKey = title === undefined ? null : fold(title);
  const isTitle = (line: VisibleLine): boolean => titleKey !== null && fold(line.text) === titleKey;
  const isKept = (line: VisibleLine): boolean => article === null || article.kept.has(line.holder);
  const first = lines.findIndex((line) => line.role === "title" && isTitle(line));
  const start = lines.findIndex((line, at) => at > first && isKept(line) && !isBylineLine(line));
  const bylines: VisibleLine[] = [];
  const body: VisibleLine[] = [];
  const rest: VisibleLine[] = [];
  lines.forEach((line, at) => {
    const near = first >= 0 && at > first && at < start;
    if (isTitle(line) && (line.role === "title" || line.role === "heading" || isKept(line))) return;
    if (isBylineLine(line) && (near || isKept(line))) bylines.push(line);
    else if (isKept(line) || (near && isStandfirst(line, description))) body.push(line);
    else rest.push(line);
  });
  return { headline: title ?? null, bylines, article: body, rest };
}

const isBylineLine = (line: VisibleLine): boolean => line.byline && line.text.length <= LONGEST_BYLINE;

/** The main picture's caption, a heading under the headline, or the line that the page gives as its description. */
function isStandfirst(line: VisibleLine, description: string | undefined): boolean {
  if (line.role === "caption") return true;
  if (line.role === "heading") return line.text.length > 20;
  return description !== undefined && line.text.length > 40 && within(line.text, description);
}

type Hints = {
  readonly [Field in "title" | "publisher" | "published" | "byline" | "url" | "id"]: string | undefined;
};

function compose(sorted: Sorted, lexicon: LineLexicon, hints: Hints): Draft {
  const parts: string[] = [];
  const told: { start: number; end: number; kind: BlockKind }[] = [];
  let at = 0;
  const add = (text: string, kind: BlockKind | null): void => {
    if (kind !== null) told.push({ start: at, end: at + text.length, kind });
    parts.push(text);
    at += text.length + 1;
  };
  if (sorted.headline !== null) add(squeeze(sorted.headline), "headline");
  for (const line of sorted.bylines) add(line.text, "byline");
  for (const line of sorted.article) add(line.text, kindOfLine(line, lexicon));
  for (const line of sorted.rest) add(line.text, kindOfRest(line.text, lexicon));
  return { text: parts.join("\n"), told, ...hints };
}

/** A heading that invites to subscribe or to vote heads furniture: its cue decides, and what follows it. */
function kindOfLine({ role, text }: VisibleLine, lexicon: LineLexicon): BlockKind | null {
  if (role === "title" || role === "heading")
    return ruleOf(text, lexicon)?.kind === "furniture" ? null : "headline";
  return role === "caption" ? "caption" : null;
}

/** Outside the article only sources and copyright lines say something of the page; their cues tell them later. */
function kindOfRest(text: string, lexicon: LineLexicon): BlockKind | null {
  return ruleOf(text, lexicon)?.kind === "credit" || text.startsWith("©") ? null : "furniture";
}

function ruleOf(text: string, lexicon: LineLexicon): Piece["rule"] {
  return piecesOf(text, { start: 0, end: text.length }, lexicon)[0]?.rule ?? null;
}
