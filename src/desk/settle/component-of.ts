/** Everything that hangs together with `start`, sorted. */
export function componentOf(
  start: string,
  neighboursOf: (id: string) => Iterable<string>,
): string[] {
  const seen = new Set([start])
  // A set is walked through to what is added on the way.
  for (const id of seen) for (const other of neighboursOf(id)) seen.add(other)
  return [...seen].sort()
}
