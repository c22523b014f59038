// Decides how an approved account is written, and how it compares with what is read now: gaps stay visible until they close.

/** A line that is wished for and not read yet. */
const WISHED = "wish ";
/** A line that is read and is wrong. */
const WRONG = "wrong";
/** Why the marked lines after it stand there. */
const WHY = "gap  ";

const isMark = (line: string): boolean => [WISHED, WRONG, WHY].some((mark) => line.startsWith(mark));

/** What must be read for an approved account to hold: its plain lines and those marked as wrong, in order. */
export const readNow = (approved: string): string[] =>
  linesOf(approved)
    .filter((line) => !line.startsWith(WISHED) && !line.startsWith(WHY))
    .map((line) => (line.startsWith(WRONG) ? line.slice(WRONG.length) : line));

const linesOf = (text: string): string[] => text.trimEnd().split("\n");

/** What is unsound in the marks of an approved account itself. */
export function unsoundMarks(approved: string): string[] {
  const lines = linesOf(approved);
  const read = new Set(readNow(approved));
  return lines.flatMap((line, at) => {
    if (line.startsWith(WISHED) && read.has(line.slice(WISHED.length)))
      return [`line ${at + 1}: read now; take the gap's marks away`];
    if (line.startsWith(WHY)) {
      const next = lines[at + 1] ?? "";
      if (line.slice(WHY.length).trim() === "") return [`line ${at + 1}: say what is not read yet`];
      return next.startsWith(WISHED) || next.startsWith(WRONG)
        ? []
        : [`line ${at + 1}: expected a line with «wish» or «wrong» after it`];
    }
    return isMark(line) && !isMark(lines[at - 1] ?? "")
      ? [`line ${at + 1}: expected «gap» and what is not read yet before it`]
      : [];
  });
}
