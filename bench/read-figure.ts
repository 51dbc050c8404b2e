/**
 * One figure of a scorer's output: by a path into the JSON that it printed (`a.b`, or `a|b` where
 * keys have dots), or by a pattern with one group.
 *
 * @throws Error if it is not there: a figure that silently vanished would pass every floor
 */
export function readFigure(printed: string, at: string | RegExp): number {
  const value = typeof at === 'string' ? walk(JSON.parse(printed), at) : at.exec(printed)?.[1]
  const figure = typeof value === 'string' ? Number(value) : value
  if (typeof figure !== 'number' || Number.isNaN(figure)) {
    throw new Error(`no figure at ${at} in: ${printed.slice(0, 400)}`)
  }
  return figure
}

function walk(value: unknown, path: string): unknown {
  const keys = path.includes('|') ? path.split('|') : path.split('.')
  return keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    value,
  )
}
