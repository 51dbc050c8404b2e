import { RequestError } from '../problem.ts'

/**
 * The bytes of a body, no more than `most`: what is larger is refused by its stated length, or where it outgrows it.
 *
 * @throws RequestError `body-too-large`
 */
export async function readBody(request: Request, most: number): Promise<Uint8Array> {
  const stated = Number(request.headers.get('content-length') ?? 0)
  if (stated > most) throw tooLarge(most)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const tooLarge = (most: number): RequestError =>
  new RequestError(
    'body-too-large',
    `a body has ${most} bytes at most: send fewer pages at once`,
    // The rest of the body is not waited for.
    { connection: 'close' },
  )
