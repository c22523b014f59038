// Decides what a page's head says of it: title, outlet, date, author and address, from JSON-LD, OpenGraph and meta tags.

import type { Finding } from "../../model.ts";
import { finding } from "../finding.ts";
import type { DomDocument } from "./dom.ts";
import { articleIn, type LinkedArticle } from "./json-ld.ts";

export interface Metadata {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
}

/** Names of meta tags (name, property or itemprop, in lower case), best first. */
const TAGS = {
  title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title"],
  publisher: [
    "og:site_name",
    "article:publisher_name",
    "dc.publisher",
    "publisher",
    "application-name",
    "al:android:app_name",
  ],
  published:
    "article:published_time datepublished og:published_time dc.date.issued dcterms.created dc.date dcterms.date date pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime".split(
      " ",
    ),
  byline: ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "twitter:creator"],
  url: ["og:url", "twitter:url"],
  description: ["og:description", "description", "twitter:description"],
} as const;

/** Reads the metadata of a page. JSON-LD that does not parse is a finding. */
export function readMetadata(document: DomDocument, where: string, findings: Finding[]): Metadata {
  const linked = readLinked(document, where, findings);
  const meta = metaTags(document);
  const tag = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find(Boolean);
  const byline = linked.byline ?? tag(TAGS.byline);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return {
    title: linked.title ?? tag(TAGS.title) ?? textOf(document, "title"),
    publisher: linked.publisher ?? tag(TAGS.publisher),
    published: linked.published ?? tag(TAGS.published) ?? timeOf(document),
    // social tags give addresses and handles in place of names
    byline: byline && !/^(?:https?:|@|\/)/.test(byline) ? byline : undefined,
    url: absolute(canonical) ?? absolute(tag(TAGS.url)) ?? absolute(linked.url),
    description: tag(TAGS.description) ?? linked.description,
  };
}

function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const node of document.querySelectorAll("meta")) {
    const content = squeeze(node.getAttribute("content"));
    if (content === "") continue;
    for (const key of ["property", "name", "itemprop"]) {
      const name = node.getAttribute(key)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function readLinked(document: DomDocument, where: string, findings: Finding[]): LinkedArticle {
  let best: LinkedArticle = {};
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? "";
    if (json.trim() === "") continue;
    const found = articleIn(json);
    if (found === null) {
      const message =
        "a block of JSON-LD does not parse, and what it says of title, date or author was left out; correct it";
      findings.push(finding(where, "intake.broken-metadata", message));
    } else best = { ...found, ...best };
  }
  return best;
}

function textOf(document: DomDocument, selector: string): string | undefined {
  return squeeze(document.querySelector(selector)?.textContent) || undefined;
}

/** The first machine-readable date on the page itself. */
function timeOf(document: DomDocument): string | undefined {
  const marked = document.querySelector("[itemprop=datePublished]");
  const node =
    marked ??
    document.querySelector("article time[datetime], header time[datetime], time[pubdate], time[datetime]");
  if (!node) return undefined;
  return (
    squeeze(node.getAttribute("datetime") ?? node.getAttribute("content") ?? node.textContent) || undefined
  );
}

function absolute(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\/[^\s/]/i.test(url.trim()) ? url.trim() : undefined;
}

/** White space collapsed, none at the ends. */
export const squeeze = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
