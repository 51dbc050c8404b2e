import { z } from 'zod'
import { CopydeskError } from '../article/index.ts'
import { ERROR_STATUS, REQUEST_PROBLEMS, type RequestProblem } from './problems.data.ts'

/** What every refusal looks like (RFC 9457). */
export const problemSchema = z.object({
  type: z.string().describe('`urn:copydesk:` and the code'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().describe('what was wrong, and the remedy'),
  code: z.string(),
})

/** A request that is refused. `detail` says what was wrong and what to do. */
export class RequestError extends Error {
  readonly code: RequestProblem
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: RequestProblem,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
    this.name = 'RequestError'
    this.code = code
    this.headers = headers
  }
}

/** A refusal as an answer. What nobody foresaw is told in one line, without its trace. */
export function problemOf(error: unknown): Response {
  if (error instanceof RequestError) {
    return problem(error.code, REQUEST_PROBLEMS[error.code], error.message, error.headers)
  }
  if (error instanceof CopydeskError) {
    return problem(error.code, ERROR_STATUS[error.code], error.message)
  }
  const why = error instanceof Error ? error.message : String(error)
  return problem('own-fault', REQUEST_PROBLEMS['own-fault'], `please report it: ${why}`)
}

function problem(
  code: string,
  [status, title]: readonly [number, string],
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body: z.infer<typeof problemSchema> = {
    type: `urn:copydesk:${code}`,
    title,
    status,
    detail: detail.toWellFormed(),
    code,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}
