// Decides which outside sets are measured, by which of their measures, towards which targets, and what others reach on them.

/** One measure: where it stands in the scoring program's outcome, and the target, from 0 to 1. */
export interface Measure {
  readonly name: string;
  readonly path: readonly string[];
  readonly target?: number;
}

export interface OutsideSet {
  readonly set: string;
  readonly about: string;
  readonly others: string;
  /** Records that its scoring needs beside events and statements. */
  readonly extras: "none" | "mentions" | "words";
  readonly measures: readonly Measure[];
}

const measure = (name: string, path: string, target?: number): Measure => ({
  name,
  path: path.split("."),
  ...(target !== undefined && { target }),
});

const detection = (target: number): Measure[] => [
  measure("F1, majority vote", "majority.f1", target),
  measure("P, majority vote", "majority.p"),
  measure("R, majority vote", "majority.r"),
];

const SPANS = [
  measure("verb F1", "verb.f1", 0.6),
  measure("source F1", "source.f1", 0.7),
  measure("target F1", "target.f1", 0.5),
  measure("country of the source", "sourceCountry"),
];

const WORDS = [
  measure("fused words cut right", "fusedSegments", 0.93),
  measure("verbs found", "verbsFound", 0.93),
  measure("verb lemma right", "verbLemma", 0.88),
];

const JUDGED = "Sentences of news that five people judged";
const TREEBANK = "Sentences of a treebank: clitics, verbs and their lemmas.";
const UDPIPE = "UDPipe 1.2, a trained model, reaches 94.6 on words and 88.5 on lemmas.";

export const OUTSIDE: readonly OutsideSet[] = [
  {
    set: "gsr_protest",
    about: `${JUDGED}: do they report a protest?`,
    others: "One of the five against the others reaches 46, a list of keywords 28.",
    extras: "none",
    measures: detection(0.55),
  },
  {
    set: "gsr_assault",
    about: `${JUDGED}: do they report an assault?`,
    others: "One of the five against the others reaches 66, a list of keywords 37.",
    extras: "none",
    measures: detection(0.7),
  },
  {
    set: "gsr_protest_spans",
    about: "The words of verb, source and target in sentences that report a protest.",
    others: "Pairs of annotators reach 54, 75 and 40.",
    extras: "none",
    measures: SPANS,
  },
  {
    set: "gsr_assault_spans",
    about: "The words of verb, source and target in sentences that report an assault.",
    others: "Pairs of annotators reach 66, 67 and 57.",
    extras: "none",
    measures: SPANS,
  },
  {
    set: "anercorp_dev",
    about: "Newswire sentences with names of persons, places and organizations.",
    others:
      "With pretrained models, CAMeL Tools reaches 83 and AraBERTv02 81.3 (persons 85, places 90, organizations 71).",
    extras: "mentions",
    measures: [
      measure("all names F1", "all.f1", 0.8),
      measure("persons F1", "PER.f1", 0.8),
      measure("places F1", "LOC.f1", 0.9),
      measure("organizations F1", "ORG.f1", 0.68),
    ],
  },
  {
    set: "padt_attrib_dev",
    about: "Reporting verbs of a treebank with their subjects.",
    others: "No other figures are published.",
    extras: "none",
    measures: [
      measure("reporting verbs found", "cueRecall", 0.97),
      measure("source right, of all with a subject", "source", 0.9),
    ],
  },
  { set: "padt_dev", about: TREEBANK, others: UDPIPE, extras: "words", measures: WORDS },
  {
    set: "pud_dev",
    about: `${TREEBANK} Translated news and encyclopaedia.`,
    others: UDPIPE,
    extras: "words",
    measures: WORDS,
  },
  {
    set: "recognizers_dev",
    about: "Phrases that name dates, made as tests of other programs.",
    others: "No other figures are published for Arabic.",
    extras: "mentions",
    measures: [measure("date spans F1", "spans.f1", 0.85), measure("value right", "value", 0.9)],
  },
];

/** Targets for the annotated pages, by the names that the page of figures gives its measures. */
export const ANNOTATED_TARGETS: Readonly<Record<string, number>> = {
  "statements F1": 0.92,
  "… source right": 0.93,
  "… content right": 0.88,
  "… stance right": 0.95,
  "… anonymity right": 0.93,
  "events F1": 0.78,
  "… actor right": 0.93,
  "… actor's code right": 0.9,
  "… recipient right": 0.9,
  "… recipient's code right": 0.88,
  "… status right": 0.96,
  "… date right": 0.85,
  "who did what to whom F1": 0.7,
};
export const ANNOTATED_OTHERS =
  "Two annotators agree with each other at F1 97 on statements, 90 on events and 88 on who did what to whom.";
