import { type Context, Hono } from 'hono'
import type { Desk } from './desk.ts'
import { DESK_PAGES, type DeskPage } from './pages.ts'
import { RequestError } from './problem.ts'
import { queryOf, withTag } from './tagged.ts'
import type { WebFiles } from './web-files.ts'

/** The desk's pages: one document that the script fills, its files, and the data and Markdown behind each address. */
export function buildPages(desk: Desk, web: WebFiles): Hono {
  const pages = new Hono()
  for (const page of DESK_PAGES) {
    const { path } = page
    // The router's own parameters end at a slash, not at a dot: endings are taken off here.
    const answer = (context: Context) => onePage(page, desk, web, context)
    pages.get(path === '/' ? '/' : path, answer)
    if (!path.includes(':')) {
      for (const ending of ENDINGS) pages.get(`${path === '/' ? '/index' : path}${ending}`, answer)
    }
  }
  pages.get('/assets/:file', ({ req }) => web.file(`assets/${req.param('file')}`, req.raw))
  pages.get('/favicon.svg', ({ req }) => web.file('favicon.svg', req.raw))
  return pages
}

const ENDINGS = ['.json', '.md'] as const

function onePage(page: DeskPage, desk: Desk, web: WebFiles, { req }: Context): Response {
  const url = new URL(req.url)
  const ending = ENDINGS.find((one) => url.pathname.endsWith(one))
  if (!ending) return web.document(req.raw)
  const id = (req.param('id') ?? '').replace(/\.(?:json|md)$/, '')
  const query = queryOf(req.url)
  const make = ending === '.json' ? page.data : page.markdown
  if (!make) throw new RequestError('no-such-route', `this page has no "${ending}"`)
  const made = make(desk, id, query)
  return ending === '.json'
    ? withTag(req.raw, JSON.stringify(made))
    : withTag(req.raw, String(made), { 'content-type': 'text/markdown; charset=utf-8' })
}
