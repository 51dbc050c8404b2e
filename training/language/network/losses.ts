/**
 * The loss (negative log likelihood) of the right one of `count` scores, and its slopes: written over
 * the scores, times `weight`.
 */
export function softmaxLoss(
  numbers: Float32Array,
  at: number,
  count: number,
  right: number,
  weight: number,
): number {
  let most = Number.NEGATIVE_INFINITY
  for (let each = at; each < at + count; each++) most = Math.max(most, numbers[each]!)
  let sum = 0
  for (let each = at; each < at + count; each++) sum += Math.exp(numbers[each]! - most)
  const log = Math.log(sum) + most
  const loss = log - numbers[at + right]!
  for (let each = at; each < at + count; each++) {
    numbers[each] = Math.exp(numbers[each]! - log) * weight
  }
  numbers[at + right]! -= weight
  return loss * weight
}
