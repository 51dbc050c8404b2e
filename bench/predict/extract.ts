import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readLines } from '../../sets/read-lines.ts'
import { type Article, bodyText } from '../../src/article/index.ts'
import { judgePublication } from '../../src/dates/index.ts'
import { decode } from '../../src/intake/index.ts'
import { readPage } from '../../src/page/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

/** The persons who wrote the text, else the body that the page names as its author. */
const authorsOf = ({ bylines, corporateAuthor }: Article): string[] =>
  [...bylines, ...(bylines.length === 0 && corporateAuthor ? [corporateAuthor] : [])].map(
    ({ value }) => value,
  )

/** Title, authors, day and body of each saved page of a set's folder. */
export const predict: Predict = (input, write) => {
  for (const { id, url } of readLines<{ id: string; url?: string }>(join(input, 'gold.jsonl'))) {
    const bytes = gunzipSync(readFileSync(join(input, 'html', `${id}.html.gz`)))
    const article = readPage(
      decode({
        source: id,
        bytes,
        contentType: 'text/html; charset=utf-8',
        ...(url ? { url } : {}),
      }),
    )
    write({
      id,
      title: article.title,
      authors: authorsOf(article),
      published: judgePublication(readProse(article)).value ?? null,
      body: bodyText(article),
    })
  }
}
