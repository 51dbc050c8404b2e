/** An example by feature names, with how much it counts. */
export interface Example {
  readonly features: readonly (readonly [string, number])[]
  readonly isEvent: boolean
  readonly weight: number
}

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

/**
 * Logistic regression by gradient descent with a pull of all weights to zero, each with a step of its own (Duchi et al. 2011, AdaGrad).
 * Deterministic: all examples at every step.
 */
export function fitLogistic(
  examples: readonly Example[],
  pull: number,
  rounds = 300,
): Map<string, number> {
  const weights = new Map<string, number>([['bias', 0]])
  const seen = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>()
    for (const { features, isEvent, weight } of examples) {
      const error = (score(weights, features) - Number(isEvent)) * weight
      slopes.set('bias', (slopes.get('bias') ?? 0) + error)
      for (const [name, value] of features)
        slopes.set(name, (slopes.get(name) ?? 0) + error * value)
    }
    for (const [name, slope] of slopes) {
      const own = weights.get(name) ?? 0
      const whole = slope + (name === 'bias' ? 0 : pull * own)
      const sum = (seen.get(name) ?? 0) + whole * whole
      seen.set(name, sum)
      weights.set(name, own - (0.3 * whole) / Math.sqrt(sum + 1e-9))
    }
  }
  return weights
}

/** How likely an example is an event. */
export function score(
  weights: ReadonlyMap<string, number>,
  features: Example['features'],
): number {
  let sum = weights.get('bias') ?? 0
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value
  return sigmoid(sum)
}
