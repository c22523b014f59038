// Decides what a block of JSON-LD (schema.org) says of the article it describes.

import { isObject, type JsonObject } from "../json.ts";

export interface LinkedArticle {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly description?: string;
}

/** Deeper graphs are no description of an article. */
const DEEPEST = 6;

/**
 * Reads one block.
 * @returns what it says; nothing where it describes no article; null where it is not JSON
 */
export function articleIn(json: string): LinkedArticle | null {
  const value = parse(json);
  if (value === undefined) return null;
  const article = find(value, 0);
  return article ? describe(article) : {};
}

/** Line breaks inside strings are the usual mistake; they are made blanks before giving up. */
function parse(json: string): unknown {
  const inner = json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)/, "").replace(/(?:-->|\/\*\]\]>\*\/)\s*$/, "");
  for (const text of [inner, inner.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return undefined;
}

function find(value: unknown, depth: number): JsonObject | null {
  if (depth > DEEPEST) return null;
  if (isObject(value))
    return isArticle(value) ? value : find([value["@graph"], value["mainEntity"]], depth + 1);
  if (!Array.isArray(value)) return null;
  for (const inner of value) {
    const found = find(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

function isArticle(value: JsonObject): boolean {
  const types = [value["@type"]].flat();
  return types.some(
    (type) => typeof type === "string" && /(?:Article|BlogPosting|Report|Analysis|Opinion)/.test(type),
  );
}

function describe(article: JsonObject): LinkedArticle {
  const page = article["mainEntityOfPage"];
  const fields = {
    title: words(article["headline"]) ?? words(article["name"]),
    publisher: nameOf(article["publisher"]) ?? nameOf(article["sourceOrganization"]),
    published: words(article["datePublished"]) ?? words(article["dateCreated"]),
    byline: nameOf(article["author"]) ?? nameOf(article["creator"]),
    url: words(article["url"]) ?? words(page) ?? (isObject(page) ? words(page["@id"]) : undefined),
    description: words(article["description"]),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A name, the name of a thing, or the names of several. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== undefined);
    return names.length > 0 ? names.join(", ") : undefined;
  }
  return words(isObject(value) ? value["name"] : value);
}

function words(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return value.replace(/\s+/g, " ").trim() || undefined;
}
