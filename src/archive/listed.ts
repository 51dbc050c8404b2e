/** Some lines of a list. */
export interface Listed<T> {
  readonly items: readonly T[]
  /** To be given as `after` for those that follow; absent where none do. */
  readonly next?: string
}

/** Whether a day is one of those that are asked for; where none are, no day is one too. */
export function isOfDays(
  day: string | undefined,
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
): boolean {
  if (since === undefined && until === undefined) return true
  if (day === undefined) return false
  return (since === undefined || day >= since) && (until === undefined || day <= until)
}
