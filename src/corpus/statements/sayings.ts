// Decides which statements of a page are kept to be found again on others.

import { countBefore } from "../../halving.ts";
import type { StatementRecord } from "../../model.ts";
import type { Token } from "../../reading/2-words/types.ts";
import { type Bag, bagOf } from "../bag.ts";
import type { ContentWords } from "../content-words.ts";
import { speakerKey } from "./speaker.ts";
import type { Saying } from "./types.ts";

/** Content with fewer words that count is like too much else. */
const LEAST_WORDS = 5;

/** The sayings of a page: statements with a source that may be known again, and enough words. */
export function sayingsOf(
  statements: readonly StatementRecord[],
  tokens: readonly Token[],
  words: ContentWords,
): Saying[] {
  return statements.flatMap((statement): Saying[] => {
    const speaker = speakerKey(statement);
    if (speaker === null) return [];
    const bag = contentBag(statement, tokens, words);
    if (bag.hashes.length < LEAST_WORDS) return [];
    const { id, source, chain } = statement;
    return [{ id, source, speaker, chain, words: bag }];
  });
}

function contentBag({ content }: StatementRecord, tokens: readonly Token[], words: ContentWords): Bag {
  const first = firstFrom(tokens, content.start);
  return bagOf(words.of(tokens.slice(first, firstFrom(tokens, content.end))));
}

/** The number of the first token that begins at an offset or after it. */
const firstFrom = (tokens: readonly Token[], offset: number): number =>
  countBefore(tokens, ({ start }) => start < offset);
