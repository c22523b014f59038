// `isnad not-a-copy`: two documents have words in common, and neither is a copy of the other.

import { findNotACopy } from "../../store/decisions/documents.ts";
import { decide } from "../../store/decisions/log.ts";
import { deciding, type HandOptions } from "./deliberation.ts";

/** Parts two documents. Returns the exit code. */
export const notACopy = (documents: readonly [string, string], options: HandOptions): Promise<number> =>
  deciding(
    options,
    (store, deliberation) => decide(store, deliberation, (writing) => findNotACopy(writing, documents)),
    `${documents.join(" and ")} are no copies`,
  );
