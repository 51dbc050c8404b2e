import { z } from 'zod'
import { readBody } from '../guards/read-body.ts'
import { RequestError } from '../problem.ts'
import type { PageInput } from './job.ts'

/** Pages of one request. */
const MOST_PAGES = 1_000

const address = z.url({ protocol: /^https?$/ }).max(2_000)
const source = z.string().min(1).max(500)

/** What a request with the bytes of one page says of it. */
export const pageAboutQuery = z.strictObject({
  source: source.optional().describe('what the page is called: a file or an address'),
  url: address.optional().describe('the address of the page, where it is known'),
})

/** Pages as text. */
export const pastedSchema = z.strictObject({
  pages: z
    .array(
      z.strictObject({
        text: z.string().describe('the page: HTML or plain text'),
        source: source.optional(),
        url: address.optional(),
      }),
    )
    .min(1)
    .max(MOST_PAGES),
})

/** The bytes of one page, or files of a form. */
export const bytesSchema = z.string().describe('bytes of one page')
/** Files of a form. */
export const formSchema = z.object({ page: z.array(z.string()).describe('files, one a page') })

const PASTED = 'pasted text'

/**
 * The pages that a request brings: bytes of one, files of a form, or text as JSON.
 *
 * @throws RequestError `type-unread`, `bad-request` or `body-too-large`
 */
export async function pagesOfRequest(
  request: Request,
  about: z.infer<typeof pageAboutQuery>,
  most: number,
): Promise<PageInput[]> {
  const stated = request.headers.get('content-type') ?? 'application/octet-stream'
  const type = stated.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const read = READERS[type]
  if (!read) {
    throw new RequestError(
      'type-unread',
      `"${type.slice(0, 100)}" is not read: send ${Object.keys(READERS).join(', ')}`,
    )
  }
  const bytes = await readBody(request, most)
  if (bytes.length === 0) throw new RequestError('bad-request', 'the body is empty: send a page')
  return read(bytes, stated, about)
}

type Read = (
  bytes: Uint8Array,
  contentType: string,
  about: z.infer<typeof pageAboutQuery>,
) => PageInput[] | Promise<PageInput[]>

const onePage: Read = (bytes, contentType, { source: name, url }) => [
  {
    source: name ?? url ?? PASTED,
    bytes,
    ...(url ? { url } : {}),
    ...(contentType.startsWith('text/') ? { contentType } : {}),
  },
]

async function formPages(bytes: Uint8Array, contentType: string): Promise<PageInput[]> {
  const body = new Blob([bytes.slice()])
  const form = await new Response(body, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new RequestError('bad-request', 'the form cannot be read: send multipart/form-data')
    })
  const files = [...form.values()].slice(0, MOST_PAGES + 1)
  if (files.length === 0 || files.length > MOST_PAGES) {
    throw new RequestError('bad-request', `send 1 to ${MOST_PAGES} files at once`)
  }
  return Promise.all(
    files.map(async (file) =>
      typeof file === 'string'
        ? { source: PASTED, bytes: new TextEncoder().encode(file) }
        : {
            source: file.name.slice(0, 500) || PASTED,
            bytes: new Uint8Array(await file.arrayBuffer()),
          },
    ),
  )
}

function pastedPages(bytes: Uint8Array): PageInput[] {
  let said: unknown
  try {
    said = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new RequestError('bad-request', 'the body is no JSON: send {"pages": [{"text": "…"}]}')
  }
  const parsed = pastedSchema.safeParse(said)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new RequestError(
      'bad-request',
      `${issue?.path.join('.') || 'the body'}: ${issue?.message}; send {"pages": [{"text": "…"}]}`,
    )
  }
  return parsed.data.pages.map(({ text, source: name, url }) => ({
    source: name ?? url ?? PASTED,
    bytes: new TextEncoder().encode(text),
    ...(url ? { url } : {}),
  }))
}

const READERS: Readonly<Record<string, Read>> = {
  'application/json': pastedPages,
  'multipart/form-data': formPages,
  'text/html': onePage,
  'text/plain': onePage,
  'application/xhtml+xml': onePage,
  'application/gzip': onePage,
  'application/octet-stream': onePage,
}
