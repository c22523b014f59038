// Decides the weights of confidence: a logistic regression over traits, held small, and judged on pages that it was not fitted to.

/** An event that annotators judged. */
export interface Example {
  readonly page: string;
  readonly traits: readonly string[];
  readonly isRight: boolean;
}

export interface Model {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Enough for the figures to stand still to four decimals. */
const STEPS = 300;

/**
 * Fits weights to examples.
 * @param restraint how strongly weights are drawn to nought: a trait seen in few events must not say much
 */
export function fit(examples: readonly Example[], restraint: number): Model {
  const traits = [...new Set(examples.flatMap((example) => example.traits))].sort();
  const number = new Map(traits.map((trait, at) => [trait, at]));
  const rows = examples.map((example) => ({
    has: example.traits.map((trait) => number.get(trait)!),
    isRight: example.isRight,
  }));
  const weights = new Float64Array(traits.length);
  let base = 0;
  // no step is longer than the curve allows: each example bends it by a quarter of its traits at most
  const longest = Math.max(1, ...rows.map(({ has }) => has.length + 1));
  const step = 1 / (0.25 * longest * rows.length + restraint);
  for (let round = 0; round < STEPS; round++) {
    const slope = weights.map((weight) => -restraint * weight);
    let baseSlope = 0;
    for (const { has, isRight } of rows) {
      const error = (isRight ? 1 : 0) - chanceOf(has.reduce((sum, at) => sum + weights[at]!, base));
      baseSlope += error;
      for (const at of has) slope[at]! += error;
    }
    base += step * baseSlope;
    slope.forEach((value, at) => {
      weights[at]! += step * value;
    });
  }
  return { base, weights: new Map(traits.map((trait, at) => [trait, weights[at]!])) };
}

const chanceOf = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The chance that an event with these traits is right. */
export const chance = ({ base, weights }: Model, traits: readonly string[]): number =>
  chanceOf(traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), base));

/** Every example's chance by a model that was fitted to the other pages only. */
export function crossValidated(examples: readonly Example[], restraint: number): number[] {
  const models = new Map<string, Model>();
  return examples.map(({ page, traits }) => {
    const model =
      models.get(page) ??
      fit(
        examples.filter((other) => other.page !== page),
        restraint,
      );
    models.set(page, model);
    return chance(model, traits);
  });
}

/** The mean surprise of the outcomes under these chances: lower is better. */
export const surprise = (examples: readonly Example[], chances: readonly number[]): number =>
  examples.reduce((sum, { isRight }, at) => sum - Math.log(isRight ? chances[at]! : 1 - chances[at]!), 0) /
  examples.length;
