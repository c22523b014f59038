// Decides how a document becomes a page: its text, blocks, id, and what its metadata claim.

import type { Block, Finding, Page } from "../model.ts";
import type { RawDocument } from "./document.ts";
import { type Draft, draftText } from "./draft.ts";
import { finding } from "./finding.ts";
import { hashId } from "./identity.ts";
import { findOtherLanguage } from "./language.ts";
import { findOverlength, withinLimit } from "./length.ts";
import { creditOfPublisher, creditsOfByline } from "./lines/credits.ts";
import { layOut } from "./lines/layout.ts";
import { piecesOf } from "./lines/pieces.ts";
import type { LineLexicon } from "./lines/lexicon.ts";
import { findDamage } from "./soundness.ts";

/** Makes the page of a document, or gives the findings that say why there is none. */
export async function makePage(
  document: RawDocument,
  lexicon: LineLexicon,
): Promise<Page | readonly Finding[]> {
  const { where, content, told } = document;
  const findings = [...document.findings];
  // the markup parser takes a tenth of a second to load, and most runs need none
  const draft =
    content.kind === "text"
      ? draftText(content.text, told)
      : (await import("./html/read-html.ts")).readHtml(
          { where, html: content.html, told },
          lexicon,
          findings,
        );
  if (draft === null) return findings;
  if (draft.text.trim() === "") {
    return [
      ...findings,
      finding(where, "intake.empty", "the document has no words; expected a text or a title"),
    ];
  }
  return pageOf(document, draft, { lexicon, findings });
}

interface Making {
  readonly lexicon: LineLexicon;
  readonly findings: readonly Finding[];
}

function pageOf({ where, path }: RawDocument, draft: Draft, { lexicon, findings }: Making): Page {
  const { text } = draft;
  const layout = layOut(draft, lexicon);
  const foreign = findOtherLanguage(where, text);
  const url = draft.url;
  const publisher = draft.publisher ?? layout.outlet;
  const byline = draft.byline !== undefined && isDate(draft.byline, lexicon) ? undefined : draft.byline;
  return present({
    id: draft.id ?? hashId(url ?? text),
    path,
    url,
    text,
    blocks: foreign ? layout.blocks.map(asFurniture) : withinLimit(text, layout.blocks),
    title: draft.title ?? headlineOf(text, layout.blocks),
    publisherHint: publisher,
    bylineHint: byline,
    credits: [
      ...(publisher === undefined ? [] : creditOfPublisher(publisher, lexicon)),
      ...layout.credits,
      ...(byline === undefined || text.includes(byline) ? [] : creditsOfByline(byline, lexicon)),
    ],
    domain: domainOf(url ?? layout.address),
    publishedHint: draft.published,
    findings: [
      ...findings,
      ...findDamage(where, text),
      ...(foreign ? [foreign] : findOverlength(where, text)),
    ],
  });
}

type Optional = "path" | "url" | "title" | "publisherHint" | "bylineHint" | "domain" | "publishedHint";
type Fields = Omit<Page, Optional> & { readonly [Key in Optional]: string | undefined };

/** The page without the fields of which nothing is known. */
function present({
  path,
  url,
  title,
  publisherHint,
  bylineHint,
  domain,
  publishedHint,
  ...rest
}: Fields): Page {
  return {
    ...rest,
    ...(path === undefined ? {} : { path }),
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisherHint === undefined ? {} : { publisherHint }),
    ...(bylineHint === undefined ? {} : { bylineHint }),
    ...(domain === undefined ? {} : { domain }),
    ...(publishedHint === undefined ? {} : { publishedHint }),
  };
}

/** Extractors take the line of the date for that of the author. */
function isDate(byline: string, lexicon: LineLexicon): boolean {
  const [piece] = piecesOf(byline, { start: 0, end: byline.length }, lexicon);
  return piece?.rule != null && "numbersNeeded" in piece.rule && piece.rule.kind === "byline";
}

const asFurniture = ({ start, end }: Block): Block => ({ start, end, kind: "furniture" });

function headlineOf(text: string, blocks: readonly Block[]): string | undefined {
  const headline = blocks.find((block) => block.kind === "headline");
  return headline && text.slice(headline.start, headline.end);
}

/** The host of an address without www; undefined where there is none. */
function domainOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.toLowerCase().replace(/^www\./, "") || undefined;
}
