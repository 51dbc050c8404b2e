/** A choice among candidates, the last of them nobody: features by name, and which are right. */
export interface Choice {
  readonly document: string
  readonly weight: number
  readonly options: readonly (readonly string[])[]
  /** Indexes of `options`: at least one. */
  readonly right: readonly number[]
}

/** Length of the first step of each weight. */
const STEP = 0.3

/**
 * Weights under which the right ones of each choice are likeliest (a conditional logit), by gradient descent with a pull of all weights to
 * zero, each with a step of its own (Duchi et al. 2011, AdaGrad). Deterministic: all choices at every step.
 */
export function fitRanker(
  choices: readonly Choice[],
  pull: number,
  rounds = 150,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { options } of choices)
    for (const name of new Set(options.flat())) counts.set(name, (counts.get(name) ?? 0) + 1)
  const numbers = new Map<string, number>()
  for (const [name, count] of counts) if (count >= LEAST_SEEN) numbers.set(name, numbers.size)
  const rows = choices.map(({ options, right, weight }) => ({
    options: options.map((names) =>
      Int32Array.from(names.flatMap((name) => numbers.get(name) ?? [])),
    ),
    right,
    weight,
  }))
  const weights = new Float64Array(numbers.size)
  const seen = new Float64Array(numbers.size)
  for (let round = 0; round < rounds; round++) {
    const slopes = new Float64Array(numbers.size)
    for (const { options, right, weight } of rows) {
      const shares = softmax(options.map((names) => sumOf(weights, names)))
      const good = right.reduce((sum, at) => sum + (shares[at] ?? 0), 0)
      options.forEach((names, at) => {
        const share = shares[at] as number
        const wanted = right.includes(at) ? share / Math.max(good, 1e-9) : 0
        const error = (share - wanted) * weight
        for (const name of names) slopes[name] = (slopes[name] as number) + error
      })
    }
    for (let i = 0; i < weights.length; i++) {
      const whole = (slopes[i] as number) + pull * (weights[i] as number)
      seen[i] = (seen[i] as number) + whole * whole
      weights[i] = (weights[i] as number) - (STEP * whole) / Math.sqrt((seen[i] as number) + 1e-9)
    }
  }
  return new Map([...numbers].map(([name, number]) => [name, weights[number] as number]))
}

/** Features of fewer choices are not learned. */
const LEAST_SEEN = 3

const sumOf = (weights: Float64Array, names: Int32Array): number => {
  let sum = 0
  for (const name of names) sum += weights[name] as number
  return sum
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const all = raised.reduce((sum, one) => sum + one, 0)
  return raised.map((one) => one / all)
}
