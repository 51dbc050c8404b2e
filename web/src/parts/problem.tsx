import type { Asked } from '../ask.ts'

/** Where a question stands, while there is nothing of it to show: one sentence. */
export function Standing({
  asked,
  what,
}: {
  readonly asked: Asked<unknown>
  readonly what: string
}) {
  if (asked.problem)
    return (
      <p className="problem" role="alert">
        {asked.problem}
      </p>
    )
  return asked.data === null && asked.isAsking ? <p className="meta">Looking for {what} …</p> : null
}
