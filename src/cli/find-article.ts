import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { type Archive, openMemoryArchive, type Settlement } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { archivePath, type CommonOptions, findOne } from './context.ts'

/** An article with everything that was found in it. */
export type ArticlePage = Settlement['articles'][number]

/**
 * The articles that ids (or their beginnings) or files name. A file that the archive does not hold is read by itself.
 *
 * @throws CopydeskError `not-in-archive`, `ambiguous-id`, or what reading the file gives
 */
export async function findArticles(
  archive: Archive,
  wanted: readonly string[],
  options: CommonOptions,
): Promise<ArticlePage[]> {
  const { articles } = archive.settled()
  const found: ArticlePage[] = []
  for (const one of wanted) {
    const held = articles.filter((page) => isNamedBy(page, one))
    if (held.length === 1) found.push(held[0] as ArticlePage)
    else if (isFile(one)) found.push(await readOne(one, articles))
    else found.push(findHeld(articles, one, options))
  }
  return found
}

/** By its whole id, or by the file it was read from, however that is written. */
const isNamedBy = ({ article }: ArticlePage, wanted: string): boolean =>
  article.id === wanted ||
  article.origin.sources.some((source) => source === wanted || resolve(source) === resolve(wanted))

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Reads one file by itself; where the archive holds its bytes, what the archive says of them. */
async function readOne(path: string, held: readonly ArticlePage[]): Promise<ArticlePage> {
  const { readFiles } = await import('../desk/index.ts')
  const { results, settlement } = await readFiles([path], { archive: openMemoryArchive() })
  const [result] = results
  if (result?.error) throw result.error
  const page = settlement.articles[0]
  if (!page) {
    const why = result?.problems.map(({ message }) => message).join('; ')
    throw new CopydeskError('nothing-to-read', `"${path}" is no article: ${why}`)
  }
  return held.find(({ article }) => article.id === page.article.id) ?? page
}

function findHeld(
  articles: readonly ArticlePage[],
  wanted: string,
  options: CommonOptions,
): ArticlePage {
  if (articles.length === 0) {
    throw new CopydeskError(
      'not-in-archive',
      `no file "${wanted}", and the archive "${archivePath(options)}" holds no article: check the path`,
    )
  }
  return findOne(
    articles,
    wanted,
    ({ article }) => [
      article.id,
      ...article.origin.sources,
      ...article.origin.sources.map((source) => basename(source)),
    ],
    'article',
  )
}
