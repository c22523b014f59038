// `isnad withdraw`: a page is not to answer any more.

import { findWithdrawal } from "../../store/decisions/documents.ts";
import { decide } from "../../store/decisions/log.ts";
import { deciding, type HandOptions } from "./deliberation.ts";

/** Withdraws the version of a page that answers. Returns the exit code. */
export const withdraw = (document: string, options: HandOptions): Promise<number> =>
  deciding(
    options,
    (store, deliberation) => decide(store, deliberation, (writing) => findWithdrawal(writing, document)),
    `${document} is withdrawn`,
  );
