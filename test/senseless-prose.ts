/** Sentences without sense, the same for the same seed. */
export function senselessProse(seed: number, sentences: number): string {
  let state = seed * 2654435761
  const next = (count: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % count
  }
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 14 }, () => `w${next(900)}x`)
    return `The ${words.join(' ')}.${next(3) === 0 ? '\n\n' : ' '}`
  }).join('')
}
