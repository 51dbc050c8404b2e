import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../../src/intake/index.ts'
import { lineFeatures } from '../../src/page/html/scorer/features.ts'
import { type Survey, surveyHtml } from '../../src/page/html/survey.ts'
import { goldLines } from './gold-lines.ts'

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'extract', 'data')
const SETS = ['zyte', 'fundus', 'wcxb'] as const

/** A page of the dev sets with its gold body, what the rules make of it, and its rows. */
export interface DevPage {
  readonly set: string
  readonly id: string
  readonly language: string
  readonly publisher: string
  /** Gold bodies: the first, and others that are right too. */
  readonly bodies: readonly string[]
  readonly survey: Survey
  /** Lines that have a row of features, and the rows. */
  readonly rows: readonly number[]
  readonly values: Float32Array
  /** For each line: 1 it is body, 0 it is not, -1 one gold says so and another does not. */
  readonly gold: Int8Array
}

interface Gold {
  readonly id: string
  readonly url?: string
  readonly lang: string
  readonly publisher: string
  readonly body?: string
  readonly alts?: readonly string[]
}

/** Reads every page of the dev sets that has a gold body. */
export function readDevPages(): DevPage[] {
  return SETS.flatMap((set) =>
    readFileSync(join(DATA, set, 'gold.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Gold)
      .filter(({ body }) => body !== undefined)
      .map((gold) => readDevPage(set, gold)),
  )
}

function readDevPage(set: string, gold: Gold): DevPage {
  const { id, url, lang, publisher, body = '', alts = [] } = gold
  const bytes = gunzipSync(readFileSync(join(DATA, set, 'html', `${id}.html.gz`)))
  const contentType = 'text/html; charset=utf-8'
  const survey = surveyHtml(decode({ source: id, bytes, contentType, ...(url ? { url } : {}) }))
  const texts = survey.scene.lines.map(({ text }) => text)
  const bodies = [body, ...alts]
  const sides = bodies.map((one) => goldLines(texts, one))
  const label = (line: number) => {
    const yes = sides.filter((side) => side[line]).length
    return yes === sides.length ? 1 : yes === 0 ? 0 : -1
  }
  const { rows, values } = lineFeatures(survey)
  return {
    set,
    id,
    language: lang,
    publisher,
    bodies,
    survey,
    rows,
    values,
    gold: Int8Array.from(texts, (_, line) => label(line)),
  }
}
