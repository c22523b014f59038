// The sixteen event types of PLOVER with their modes, quads, scores and contexts (manual draft of 2021, type names of POLECAT).

export const TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof TYPES)[number];

/** Acts of cooperation: announced for the future they are AGREE (PLOVER, rules). */
export const COOPERATIVE: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE", "AID", "SUPPORT"]);

export type Quad = "VC" | "MC" | "VK" | "MK";

interface TypeFacts {
  readonly quad: Quad;
  readonly score: number;
  readonly modes: Readonly<Record<string, number>>;
}

/** Quad, score and modes with their own scores; ACCUSE is -3, for the manual's +3 is a misprint (all its modes are negative). */
const PLOVER: Readonly<Record<EventType, TypeFacts>> = {
  AGREE: { quad: "VC", score: 2.5, modes: {} },
  CONSULT: { quad: "VC", score: 2.5, modes: { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: "VC", score: 5, modes: {} },
  CONCEDE: { quad: "VC", score: 4.5, modes: {} },
  COOPERATE: { quad: "MC", score: 9.5, modes: {} },
  AID: { quad: "MC", score: 10, modes: {} },
  RETREAT: {
    quad: "MC",
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: "VK", score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: "VK", score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: "VK", score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: "VK",
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: "MK",
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: "MK", score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: "MK", score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: "MK",
    score: -7,
    modes: {
      ...{ seize: -7, restrict: -7, censor: -6.5, curfew: -6.5, "martial-law": -7.5, arrest: -7, deport: -7 },
      ...{ withhold: -7, misinformation: -6.5, cyber: -7 },
    },
  },
  ASSAULT: {
    quad: "MK",
    score: -9,
    modes: {
      ...{
        abduct: -8.5,
        beat: -7.5,
        torture: -8.5,
        sexual: -8.5,
        targeted: -9.5,
        destroy: -8.5,
        primitive: -8,
      },
      ...{
        firearms: -9,
        explosives: -9,
        "suicide-attack": -9.5,
        aerial: -9.5,
        drone: -9.5,
        "heavy-weapons": -9.5,
      },
      ...{ "crowd-control": -7.5, unconventional: -10 },
    },
  },
};

/** Cooperation or conflict, in words or in deeds. */
export const quadOf = (type: EventType): Quad => PLOVER[type].quad;

/** From conflict (-10) to cooperation (10): the mode's own score, else its type's. */
export function scoreOf(type: EventType, mode: string | null): number {
  const { score, modes } = PLOVER[type];
  return (mode === null ? undefined : modes[mode]) ?? score;
}

export const MODES: readonly string[] = [
  ...new Set(TYPES.flatMap((type) => Object.keys(PLOVER[type].modes))),
];

export const CONTEXTS = [
  ...[
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
  ],
  ...["pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression"],
  ...[
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
  ],
  ...[
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
  ],
  ...["cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking"],
] as const;
