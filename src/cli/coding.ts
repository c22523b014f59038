// Sets up coding into a store: the reader, and what names program and lexicons.

import { coderName, loadLexicons } from "../host/lexicons.ts";
import { Reader } from "../reading/read.ts";
import { Adder } from "../store/pages/add.ts";
import type { Store } from "../store/store.ts";

/** A reader and what adds its pages to a store; `coder` is the name under which they are kept. */
export function codingInto(store: Store): { reader: Reader; adder: Adder; coder: string } {
  const reader = new Reader(loadLexicons());
  const coder = coderName();
  return { reader, coder, adder: new Adder(store, { reader, coder, now: () => new Date().toISOString() }) };
}
