import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AGENCIES } from '../src/lexicon/agencies.data.ts'
import { BODY_NOUNS } from '../src/lexicon/body-nouns.data.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../src/lexicon/calendar-words.data.ts'
import { COUNTRY_ROWS } from '../src/lexicon/countries.data.ts'
import { functionWords, sayingForms, sayingVerbs } from '../src/lexicon/index.ts'
import { OFFICES } from '../src/lexicon/offices.data.ts'
import { PICTURE_LIBRARIES } from '../src/lexicon/picture-libraries.data.ts'
import { verbForms } from '../src/lexicon/word-forms.ts'
import { readLiterals } from './source-literals.ts'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = globSync('src/**/*.ts', { cwd: ROOT })
  .filter((path) => !/\.test(?:-data)?\.ts$/.test(path))
  .sort()
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** A list of a kind has so many of its words, and they are so large a share of all words of the statement. */
interface Kind {
  readonly name: string
  readonly table: string
  readonly least: number
  readonly share: number
  /** Words of the kind, in lower case, to what they count as: forms of one verb count once. */
  readonly words: ReadonlyMap<string, string>
}

const lower = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name.toLowerCase(), name.toLowerCase()]))

const PLAINLY_SAYING = (['speaks', 'vouched', 'asserts', 'inverts', 'dated'] as const).flatMap(
  (mark) => [...sayingVerbs(mark)],
)

const KINDS: readonly Kind[] = [
  {
    name: 'verbs of saying',
    table: 'verbs-of-saying.data.ts',
    least: 4,
    share: 0.1,
    words: new Map(
      PLAINLY_SAYING.flatMap((verb) => verbForms(verb).map((form) => [form, verb] as const)),
    ),
  },
  {
    name: 'news agencies',
    table: 'agencies.data.ts',
    least: 3,
    share: 0.1,
    words: lower(AGENCIES.flatMap(({ name, marks, credits = [] }) => [name, ...marks, ...credits])),
  },
  {
    name: 'picture libraries',
    table: 'picture-libraries.data.ts',
    least: 3,
    share: 0.1,
    words: lower(PICTURE_LIBRARIES.flatMap(([names]) => names)),
  },
  {
    name: 'offices',
    table: 'offices.data.ts',
    least: 4,
    share: 0.1,
    words: lower(
      OFFICES.filter(
        ([, sector, ...own]) =>
          ['GOV', 'LEG', 'MIL', 'JUD'].includes(sector ?? '') && !own.includes('name'),
      ).map(([office]) => office),
    ),
  },
  {
    name: 'bodies of a state',
    table: 'body-nouns.data.ts',
    least: 4,
    share: 0.1,
    words: lower(BODY_NOUNS.filter(([, ...own]) => own.includes('state')).map(([noun]) => noun)),
  },
  {
    name: 'countries and their people',
    table: 'countries.data.ts',
    least: 4,
    share: 0.1,
    words: lower(COUNTRY_ROWS.flatMap(([, names, adjectives]) => [...names, ...adjectives])),
  },
  {
    name: 'auxiliaries and modals',
    table: 'function-words.data.ts',
    least: 6,
    share: 0.3,
    words: lower([...functionWords('be', 'have', 'do', 'modal')]),
  },
  {
    name: 'personal pronouns',
    table: 'function-words.data.ts',
    least: 6,
    share: 0.3,
    words: lower([...functionWords('subject', 'object')]),
  },
  {
    name: 'weekdays and months',
    table: 'calendar-words.data.ts',
    least: 5,
    share: 0.1,
    words: lower([...WEEKDAY_NAMES, ...MONTH_NAMES]),
  },
]

/** Lists that are something else, with the reason. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['src/page/stamp.data.ts NAMES', 'the months of ten languages, as CLDR has them'],
  ['src/dates/sense.data.ts HOLIDAYS', 'days with names of their own'],
])

/** Words and names of a text, in lower case. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\\[bdswpWDSPn]|[?*+]/g, ' ')
    .split(/[^\p{L}'’.-]+/u)
    .filter((word) => /\p{L}{2}/u.test(word))

/** Statements of all sources outside of the lexicon, each with its words. */
const STATEMENTS = SOURCES.filter((path) => !path.startsWith('src/lexicon/')).flatMap((path) =>
  readLiterals(read(path)).map(({ name, line, literals }) => ({
    path,
    name,
    line,
    words: new Set(literals.flatMap(({ text }) => wordsOf(text))),
  })),
)

test.each(KINDS)(
  'no list of $name stands outside of its table',
  ({ table, least, share, words }) => {
    const found = STATEMENTS.flatMap(({ path, name, line, words: all }) => {
      const own = new Set([...all].flatMap((word) => words.get(word) ?? []))
      const isList = own.size >= least && own.size >= share * all.size
      return isList && !ALLOWED.has(`${path} ${name}`)
        ? [
            `${path}:${line} ${name} holds ${[...own].join(', ')}: take them from src/lexicon/${table}`,
          ]
        : []
    })
    expect(found).toEqual([])
  },
)

test('what is taken for a list of a kind is one', () => {
  const [said, read] = readLiterals(
    "const SAID = /^(?:said|told|added|warned)$/\nconst READ = ['book', 'paper'] // said told added warned\n",
  )
  expect(wordsOf(said?.literals[0]?.text ?? '')).toEqual(['said', 'told', 'added', 'warned'])
  expect(read?.literals.map(({ text }) => text)).toEqual(['book', 'paper'])
  expect(sayingForms({ having: 'speaks' }).has('warned')).toBe(true)
})

/** A pattern, or a list of words, that nobody can read at a glance. */
const LONGEST_LINE = 200
/** CSS, and no pattern. */
const STYLE_SHEET = 'src/dossier/report/report-style.ts'

test('no pattern and no list of words has a line over 200 characters', () => {
  const found = SOURCES.filter((path) => path !== STYLE_SHEET).flatMap((path) =>
    readLiterals(read(path)).flatMap(({ literals }) =>
      literals
        .filter(({ tag }) => tag !== 'html')
        .filter(({ text }) => text.split('\n').some(({ length }) => length > LONGEST_LINE))
        .map(({ line }) => `${path}:${line}: one phrase a line, see src/lexicon/phrases.ts`),
    ),
  )
  expect(found).toEqual([])
})
