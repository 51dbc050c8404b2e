import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyText } from '../../src/article/index.ts'
import { decode } from '../../src/intake/index.ts'
import { readPage } from '../../src/page/index.ts'
import type { Predict } from './area.ts'

/** Reads `text/ID.txt` in a folder: title, authors, day and body of each scrape. */
export const predict: Predict = (input, write) => {
  const folder = join(input, 'text')
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue
    const article = readPage(decode({ source: name, bytes: readFileSync(join(folder, name)) }))
    write({
      id: name.slice(0, -'.txt'.length),
      title: article.title,
      authors: article.bylines.map(({ value }) => value),
      published: article.dateEvidence.find(({ kind }) => kind === 'header')?.day ?? null,
      body: bodyText(article),
    })
  }
}
