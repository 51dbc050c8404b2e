/** A value, and the number in the log from which on it held. */
interface Since<T> {
  readonly since: number
  readonly value: T
}

/** Values by id, and what they were before: null where there was none. */
export interface History<T> {
  readonly now: Map<string, Since<T>>
  /** By id, the oldest first; `until`: from which number on another held. */
  readonly past: Map<string, (Since<T | null> & { readonly until: number })[]>
}

export const newHistory = <T>(): History<T> => ({ now: new Map(), past: new Map() })

/** Keeps a value from a number in the log on; null takes it out. */
export function keepValue<T>(
  { now, past }: History<T>,
  id: string,
  value: T | null,
  since: number,
): void {
  const held = now.get(id)
  const before = past.get(id) ?? []
  if (held && held.since < since) {
    before.push({ ...held, until: since })
    past.set(id, before)
  } else if (!held && value !== null) {
    before.push({ value: null, since: before.at(-1)?.until ?? 0, until: since })
    past.set(id, before)
  }
  if (value === null) now.delete(id)
  else now.set(id, { value, since })
}

/** The value that held at a number in the log, or holds now. */
export function valueAt<T>({ now, past }: History<T>, id: string, at?: number): T | null {
  const held = now.get(id)
  if (at === undefined || (held && held.since <= at)) return held?.value ?? null
  return past.get(id)?.find(({ since, until }) => since <= at && at < until)?.value ?? null
}

/** Ids that had a value at a number in the log, or have one now, sorted. */
export function idsAt<T>(history: History<T>, at?: number): string[] {
  const ids = new Set([...history.now.keys(), ...(at === undefined ? [] : history.past.keys())])
  return [...ids].filter((id) => valueAt(history, id, at) !== null).sort()
}
