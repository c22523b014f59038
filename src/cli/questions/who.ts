// `isnad who NAME`: what is known of somebody.

import { askWho } from "../../store/questions/who.ts";
import { answer, type Asking } from "../answers/answer.ts";
import { dossierLines } from "../answers/dossier-lines.ts";
import { entityFacts } from "./entity-facts.ts";
import { resolveName } from "./resolve.ts";

/** Prints a dossier. Returns the exit code. */
export async function who(name: string, options: Asking & { readonly most: number }): Promise<number> {
  return answer(options, async ({ db }) => {
    const asked = await resolveName(db, name);
    const dossier = await askWho(db, asked, options.most);
    const known = entityFacts(asked.kind === "key" ? asked.key : asked.code.toLowerCase());
    const item = { ...dossier, known };
    return { kind: "one", question: "who", item, lines: dossierLines(item) };
  });
}
