// Decides which parts of a document object model intake relies on, and how markup becomes one.

import { parseHTML } from "linkedom";
import { isObject } from "../json.ts";

/** Node types of the DOM. */
const ELEMENT = 1;
export const TEXT = 3;

export interface DomNode {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string }>;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  appendChild(node: DomNode): void;
  insertBefore(node: DomNode, before: DomNode): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Trees of more nodes do not fit in memory beside one another. */
const MOST_TAGS = 400_000;

/** Parses markup; fragments are put into a page. Gives null where there are too many tags to hold. */
export function parseMarkup(html: string): DomDocument | null {
  if (countTags(html) > MOST_TAGS) return null;
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document }: { document: unknown } = parseHTML(whole);
  return isDocument(document) ? normalise(document) : null;
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) count++;
  return count;
}

/**
 * Puts what stands outside the body into it, and loose text into a division: unlike a browser, the parser
 * takes the tree as it is written, and the extractor looks into the body only.
 */
function normalise(document: DomDocument): DomDocument {
  const { body, documentElement } = document;
  const loose: DomNode[] = [];
  for (const node of childrenOf(documentElement)) {
    if (isElement(node, "head"))
      loose.push(...[...childrenOf(node)].filter((inner) => !belongsInHead(inner)));
    else if (node !== body) loose.push(node);
  }
  const own = [...childrenOf(body)];
  if (loose.length > 0 || own.some(isText)) {
    const content = document.createElement("div");
    for (const node of [...loose, ...own]) content.appendChild(node);
    body.appendChild(content);
  }
  wrapLooseText(document);
  return document;
}

/**
 * Puts text that stands right in a division into spans, which can be numbered: the extractor puts another paragraph
 * in the place of such a division, and its number would be lost.
 */
function wrapLooseText(document: DomDocument): void {
  for (const division of document.querySelectorAll("div")) {
    const loose = [...childrenOf(division)].filter(isText);
    for (const node of loose) {
      const span = document.createElement("span");
      division.insertBefore(span, node);
      span.appendChild(node);
    }
  }
}

const isText = (node: DomNode): boolean => node.nodeType === TEXT && Boolean(node.textContent?.trim());

const HEAD_ONLY = new Set("title meta link base script style noscript template".split(" "));

function belongsInHead(node: DomNode): boolean {
  return isElement(node)
    ? HEAD_ONLY.has(node.localName)
    : node.nodeType !== TEXT || !node.textContent?.trim();
}

/** The children of a node, in order. */
export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** Whether a node is an element, of that name if one is given. */
export function isElement(node: DomNode, name?: string): node is DomElement {
  return (
    node.nodeType === ELEMENT && (name === undefined || ("localName" in node && node.localName === name))
  );
}

/** Whether a value from the parser or the extractor is a node; their own types are the browser's. */
export const isNode = (value: unknown): value is DomNode =>
  isObject(value) && typeof value["nodeType"] === "number";

const isDocument = (value: unknown): value is DomDocument =>
  isObject(value) && isNode(value["documentElement"]);
