// Decides how much room text takes on a terminal, and where it is cut and broken to fit.

const FIRST_STRONG = "\u2068";
const POP = "\u2069";
/** Marks that stand over, under or between letters and take no room. */
const ROOMLESS = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a text takes: a letter is one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) if (!ROOMLESS.test(letter)) width++;
  return width;
}

/** The text, or as much of it as fits with a sign that more follows; every isolate in it is closed. */
export function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let taken = "";
  let width = 0;
  let open = 0;
  for (const letter of text) {
    if (!ROOMLESS.test(letter) && ++width > room - 1) break;
    if (letter === FIRST_STRONG) open++;
    if (letter === POP) open--;
    taken += letter;
  }
  return `${taken}…${POP.repeat(open)}`;
}

/** Lines of whole words; a word that is wider than the room has a line of its own. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s/u).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
