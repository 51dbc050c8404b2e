import type { Loopback, Serve } from '../../test/wire/loopback.ts'
import type { Capture, FetchFailure } from './capture.ts'
import { type FetchOptions, fetchAddress } from './fetch-address.ts'

export const NEWS = '<p>The dam at Nowe holds.</p>'

export async function fetched(
  net: Loopback,
  address: string,
  options: FetchOptions = {},
): Promise<Capture> {
  const got = await fetchAddress(address, { ...net, ...options })
  if ('failure' in got) throw new Error(got.failure.message)
  return got
}

export async function failed(
  net: Loopback,
  address: string,
  options: FetchOptions = {},
): Promise<FetchFailure['failure']> {
  const got = await fetchAddress(address, { ...net, ...options })
  if (!('failure' in got)) throw new Error(`answered ${got.status}`)
  return got.failure
}

export const text = ({ bytes }: Capture) => Buffer.from(bytes).toString('utf8')

/** Answers by path. */
export const paths =
  (answers: Readonly<Record<string, Serve>>): Serve =>
  (request, response) => {
    const serve = answers[request.url ?? '']
    if (serve) serve(request, response)
    else response.writeHead(404).end()
  }

export const to =
  (location: string, status = 302, headers: Record<string, string> = {}): Serve =>
  (_, response) =>
    response.writeHead(status, { location, ...headers }).end()

export const news: Serve = (_, response) => response.end(NEWS)
