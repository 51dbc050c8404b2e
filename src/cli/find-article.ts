import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { findArticle } from '../answers/index.ts'
import { type Archive, openMemoryArchive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'
import { archivePath, type CommonOptions } from './context.ts'

/** An article with everything that was found in it. */
export type ArticlePage = Annotated

/** Files of one name (`index.html`) that are looked through. */
const MOST_OF_A_NAME = 10_000

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
  const found: ArticlePage[] = []
  for (const one of wanted) {
    const held = namedBy(archive, one)
    if (held.length === 1) found.push(held[0] as ArticlePage)
    else if (isFile(one)) found.push(await readOne(one, archive))
    else found.push(findHeld(archive, one, options))
  }
  return found
}

/** By its whole id, or by the file it was read from, however that is written. */
function namedBy(archive: Archive, wanted: string): ArticlePage[] {
  const whole = archive.article(wanted)
  if (whole) return [whole]
  return archive.find('article', basename(wanted), MOST_OF_A_NAME).flatMap((id) => {
    const page = archive.article(id)
    const isFrom = page?.article.origin.sources.some(
      (source) => source === wanted || resolve(source) === resolve(wanted),
    )
    return page && isFrom ? [page] : []
  })
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Reads one file by itself; where the archive holds its bytes, what the archive says of them. */
async function readOne(path: string, archive: Archive): Promise<ArticlePage> {
  const { readFiles } = await import('../desk/index.ts')
  const { results, settlement } = await readFiles([path], { archive: openMemoryArchive() })
  const [result] = results
  if (result?.error) throw result.error
  const page = settlement.articles[0]
  if (!page) {
    const why = result?.problems.map(({ message }) => message).join('; ')
    throw new CopydeskError('nothing-to-read', `"${path}" is no article: ${why}`)
  }
  return archive.article(page.article.id) ?? page
}

function findHeld(archive: Archive, wanted: string, options: CommonOptions): ArticlePage {
  if (archive.count() === 0) {
    throw new CopydeskError(
      'not-in-archive',
      `no file "${wanted}", and the archive "${archivePath(options)}" holds no article: check the path`,
    )
  }
  return findArticle(archive, wanted)
}
