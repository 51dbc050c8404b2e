import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openMemoryArchive } from '../src/archive/index.ts'
import { type RuleFiles, rulesOf } from '../src/article/index.ts'
import { CLAIM_REFUSALS, CLAIM_RULES, SPEAKER_RULES } from '../src/claims/index.ts'
import { COPY_REASON_FILES } from '../src/copies/index.ts'
import { DATE_RULES, DAY_REASON_FILES } from '../src/dates/index.ts'
import { readFiles } from '../src/desk/index.ts'
import { explainLine, type StoryView, viewStories } from '../src/dossier/index.ts'
import {
  EVENT_REFUSALS,
  EVENT_RULES,
  HAPPENING_REASON_FILES,
  STATUS_RULES,
} from '../src/events/index.ts'
import { NAME_REASON_FILES, NAME_RULES } from '../src/names/index.ts'
import { HTML_RULES, INJECTION_FILES, NEWS_RULES, PLAIN_RULES } from '../src/page/index.ts'
import {
  BRIEF_REFUSALS,
  BRIEF_RULES,
  CORRECTION_FILES,
  type Settlement,
  TIMELINE_REFUSALS,
  TIMELINE_RULES,
} from '../src/record/index.ts'
import { STORY_REASON_FILES } from '../src/stories/index.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const TABLES: Readonly<Record<string, RuleFiles>> = {
  BRIEF_REFUSALS,
  BRIEF_RULES,
  CLAIM_REFUSALS,
  CLAIM_RULES,
  DATE_RULES,
  EVENT_REFUSALS,
  EVENT_RULES,
  HTML_RULES,
  NAME_RULES,
  NEWS_RULES,
  PLAIN_RULES,
  SPEAKER_RULES,
  STATUS_RULES,
  TIMELINE_REFUSALS,
  TIMELINE_RULES,
}
const REASONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CORRECTION_FILES,
  COPY_REASON_FILES,
  DAY_REASON_FILES,
  HAPPENING_REASON_FILES,
  INJECTION_FILES,
  NAME_REASON_FILES,
  STORY_REASON_FILES,
}
const ROWS: readonly (readonly [string, string])[] = [
  ...Object.values(TABLES).flatMap(rulesOf),
  ...Object.values(REASONS).flatMap((table) => Object.entries(table)),
]

test('every rule and every reason stands in the file that its table names', () => {
  const strangers = ROWS.filter(
    ([rule, file]) => !existsSync(join(ROOT, file)) || !read(file).includes(`'${rule}'`),
  )
  expect(strangers).toEqual([])
})

let settlement: Settlement
let view: StoryView
beforeAll(async () => {
  const archive = openMemoryArchive()
  settlement = (await readFiles([join(ROOT, 'examples')], { archive })).settlement
  view = viewStories(settlement).toSorted((a, b) => b.members.length - a.members.length)[0]!
})

/** Twenty lines of what `npm start` prints, and words of the rule that a reader looks for. */
const LINES = [
  'brief 1',
  'brief 2',
  'brief 5',
  'brief 6',
  'brief 9',
  'claim 1',
  'claim 3',
  'claim 5',
  'claim 11',
  'timeline 1',
  'timeline 3',
  'timeline 5',
  'event 1',
  'event 3',
  'event 10',
  'name 1',
  'name 4',
  'name 12',
  'B¶3',
  'E title',
]

describe('from a printed line to its rule', () => {
  test.each(LINES)('%s leads to a file that has the rule', (line) => {
    const { steps } = explainLine(view, line)
    expect(steps.length).toBeGreaterThan(0)
    const [first] = steps
    expect(first?.file).not.toBeNull()
    for (const { rule, file } of steps) {
      if (!file) continue
      expect(existsSync(join(ROOT, file)), file).toBe(true)
      if (!/^(?:same-words|joint-status)$/.test(rule)) expect(read(file)).toContain(`'${rule}'`)
    }
  })

  /** Why the event stands there whose line reads so. */
  function lineThat(reads: RegExp): ReturnType<typeof explainLine> {
    const why = whyAll('event').find(({ line }) => reads.test(line))
    if (!why) throw new Error(`no event reads ${reads}`)
    return why
  }

  test('names the words that the rule went by, and whom a pronoun means', () => {
    const why = lineThat(/^Wang Wenbin → United States {2}accuses or criticises \(ACCUSE\)/)
    expect(why.steps.slice(0, 2)).toMatchObject([
      { what: 'event', is: 'ACCUSE 112', rule: 'verb-frame', note: '“accuse”' },
      { what: 'doer', is: '“He” → Wang Wenbin', rule: 'pronoun.sure', words: [{ label: 'A¶2' }] },
    ])
    expect(why.steps[0]?.words).toEqual([{ label: 'A¶2', quote: 'accused' }])
    expect(why.steps.at(-1)).toMatchObject({ what: 'status', is: 'happened', rule: 'plain' })
  })

  test('names what was not taken, and what spoke against it', () => {
    const { refused } = lineThat(/^Antony Blinken → China's leaders {2}agrees or plans/)
    expect(refused.map(({ is, rule }) => [is, rule])).toContainEqual([
      'REJECT 120 “turn down”',
      'nobody-named',
    ])
    for (const { file } of refused) expect(existsSync(join(ROOT, file ?? ''))).toBe(true)
  })

  /** Why each line of a part stands there, in the order of the lines. */
  function whyAll(part: string): ReturnType<typeof explainLine>[] {
    const found: ReturnType<typeof explainLine>[] = []
    for (let line = 1; ; line++) {
      try {
        found.push(explainLine(view, `${part} ${line}`))
      } catch {
        return found
      }
    }
  }
  const kindsOf = ({ steps }: ReturnType<typeof explainLine>) => steps.map(({ what }) => what)

  test('goes from a sentence of the brief through its line and its claim or event', () => {
    const brief = whyAll('brief')
    const by = (rule: string) => brief.filter(({ steps }) => steps[0]?.rule === rule)
    const day = by('told-day').find((why) => kindsOf(why).includes('event'))
    expect(kindsOf(day!)).toEqual(expect.arrayContaining(['line', 'event', 'doer', 'status']))
    const [contested] = by('contested')
    expect(kindsOf(contested!).filter((what) => what === 'claim')).toHaveLength(2)
    // Both sides: who says so and who denies it.
    expect(new Set(contested!.steps.map(({ is }) => is)).size).toBe(contested!.steps.length)
    expect(kindsOf(by('said')[0]!)).toEqual(expect.arrayContaining(['claim', 'speaker']))
  })

  test('says what the brief and the timeline hold back, and which names were kept apart', () => {
    const codes = (part: string) =>
      new Set(whyAll(part).flatMap(({ refused }) => refused.map(({ rule }) => rule)))
    expect(codes('brief').size).toBeGreaterThan(2)
    expect(codes('name')).toContain('kept-apart')
    for (const { refused } of whyAll('brief'))
      for (const { is } of refused) expect(String(is).length).toBeLessThan(200)
  })

  test('takes words of a page for what the page says', () => {
    const { steps } = explainLine(view, 'E title')
    expect(steps.map(({ what, rule }) => [what, rule])).toEqual([
      ['label', 'title.headline'],
      ['injected', 'opens-title'],
      ['injected', 'reposted'],
    ])
  })

  test('shows of an article what supports its day and what is against another', () => {
    const { steps, refused } = explainLine(view, 'E')
    expect(steps.some(({ rule }) => rule === 'is-weekday')).toBe(true)
    expect(refused.map(({ rule }) => rule)).toEqual(['same-text', 'other-weekday', 'weak-source'])
  })

  test.each(['event 99', 'event', 'brief zero', 'Q¶1', '', 'B¶3; rm'])(
    'refuses "%s" in one line that says what can be asked',
    (line) => {
      expect(() => explainLine(view, line)).toThrow(
        expect.objectContaining({ code: 'usage', message: expect.stringMatching(/^[^\n]+$/) }),
      )
    },
  )
})
