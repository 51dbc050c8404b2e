import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CopydeskError } from '../article/index.ts'
import { RequestError } from './problem.ts'
import { withTag } from './tagged.ts'

/** The built pages: the document, its script, its style sheet. */
export interface WebFiles {
  document(request: Request): Response
  /** @throws RequestError `no-such-route` */
  file(path: string, request: Request): Response
}

const FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/**
 * The built pages, read once: only files that lay in the folder then are given out, by their whole names.
 *
 * @throws CopydeskError `broken-install` where they are not built
 */
export function webFiles(folder = FOLDER): WebFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const path of listFiles(folder)) {
    files.set(path, new Uint8Array(readFileSync(join(folder, path))))
  }
  const give = (path: string, request: Request, cache: string): Response => {
    const bytes = files.get(path)
    if (!bytes) throw new RequestError('no-such-route', 'the desk has no such file')
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    return withTag(request, bytes, { 'content-type': type, 'cache-control': cache })
  }
  return {
    document: (request) => give('index.html', request, 'no-cache'),
    // Their names hold a hash of what is in them.
    file: (path, request) => give(path, request, 'public, max-age=31536000, immutable'),
  }
}

function listFiles(folder: string): string[] {
  if (!statSync(join(folder, 'index.html'), { throwIfNoEntry: false })) {
    throw new CopydeskError(
      'broken-install',
      `the pages of the desk are not in "${folder}": "npm run build" makes them`,
    )
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\//, ''))
}
