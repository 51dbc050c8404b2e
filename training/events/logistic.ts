/** An example by feature names, with how much it counts. */
export interface Example {
  readonly features: readonly (readonly [string, number])[]
  readonly isEvent: boolean
  readonly weight: number
}

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** Length of the first step of each weight. */
const STEP = 0.3

/**
 * Logistic regression by gradient descent with a pull of all weights to zero, each with a step of its own (Duchi et al. 2011, AdaGrad).
 * Deterministic: all examples at every step.
 */
export function fitLogistic(
  examples: readonly Example[],
  pull: number,
  rounds = 200,
): Map<string, number> {
  const numbers = new Map<string, number>([['bias', 0]])
  const rows = examples.map(({ features, isEvent, weight }) => {
    const at: number[] = [0]
    const values: number[] = [1]
    for (const [name, value] of features) {
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      at.push(number)
      values.push(value)
    }
    return { at: Int32Array.from(at), values: Float64Array.from(values), isEvent, weight }
  })
  const weights = new Float64Array(numbers.size)
  const seen = new Float64Array(numbers.size)
  for (let round = 0; round < rounds; round++) {
    const slopes = new Float64Array(numbers.size)
    for (const { at, values, isEvent, weight } of rows) {
      let sum = 0
      for (let i = 0; i < at.length; i++) sum += weights[at[i]!]! * values[i]!
      const error = (sigmoid(sum) - Number(isEvent)) * weight
      for (let i = 0; i < at.length; i++) slopes[at[i]!]! += error * values[i]!
    }
    for (let i = 0; i < weights.length; i++) {
      const whole = slopes[i]! + (i === 0 ? 0 : pull * weights[i]!)
      seen[i]! += whole * whole
      weights[i]! -= (STEP * whole) / Math.sqrt(seen[i]! + 1e-9)
    }
  }
  return new Map([...numbers].map(([name, number]) => [name, weights[number] as number]))
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
