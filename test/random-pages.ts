import { articleFromText } from '../src/article/index.ts'
import type { Crew } from '../src/desk/index.ts'
import type { Annotated } from '../src/record/index.ts'
import { annotated } from './annotated.ts'

/** Numbers without a pattern, the same for the same seed, each at least 0 and below `count`. */
export function randomOf(seed: number): (count: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return (count) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % count
  }
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo wa dre gla pho sti kru bel tan mir sol fen'.split(' ')
const word = (at: number): string =>
  SYLLABLES[at % 20]! + SYLLABLES[Math.floor(at / 20) % 20]! + SYLLABLES[Math.floor(at / 400) % 20]!
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** A sentence of senseless words about one event: its names, and words that all events share. */
function sentence(event: number, random: (count: number) => number): string {
  const words = Array.from({ length: 9 + random(8) }, () => {
    if (random(4) === 0) return capital(word(5000 + event * 7 + random(7)))
    return random(3) === 0 ? word(1000 + event * 40 + random(40)) : word(random(300))
  })
  return `${capital(words.join(' '))}.`
}

/** Lines that sites carry around whatever they tell. */
const FURNITURE = Array.from(
  { length: 7 },
  (_, at) => `${capital(word(9000 + at))} ${word(at)} now`,
)

/**
 * Pages as the web gives them, made of senseless words: events that several texts tell, texts that several pages hold,
 * whole or in part, now and then one that most of them hold, pages that put two texts together, lines of the site, wrong days and none.
 */
export function randomPages(seed: number, count: number): Annotated[] {
  const random = randomOf(seed)
  const events = 2 + random(5)
  const texts = Array.from({ length: 3 + random(8) }, () => {
    const event = random(events)
    const paragraph = () =>
      Array.from({ length: 2 + random(3) }, () => sentence(event, random)).join(' ')
    return { event, paragraphs: Array.from({ length: 2 + random(3) }, paragraph) }
  })
  // Of some streams one text is everywhere, mostly whole.
  const popular = random(3) === 0 ? texts[0]! : null
  popular?.paragraphs.push(sentence(popular.event, random), sentence(popular.event, random))
  return Array.from({ length: count }, (_, at) => {
    const isPopular = popular !== null && random(3) > 0
    const { event, paragraphs } = isPopular ? popular : texts[random(texts.length)]!
    const isWhole = isPopular && random(5) > 0
    const from = !isWhole && random(4) === 0 ? 1 : 0
    const length = isWhole ? paragraphs.length : 1 + random(paragraphs.length)
    const body = paragraphs.slice(from, from + length)
    if (random(6) === 0) body.push(texts[random(texts.length)]!.paragraphs[0]!)
    if (random(3) === 0) body.push(sentence(event, random))
    if (random(12) === 0) body.splice(0)
    for (let line = random(4); line > 0; line--)
      body.splice(random(body.length + 1), 0, FURNITURE[random(FURNITURE.length)]!)
    const day = event * 9 + random(4) + (random(9) === 0 ? 25 : 0)
    const title = `${capital(word(5000 + event * 7))} ${word(1000 + event * 40)} ${word(5 * at)}`
    const page = pageOf(`${body.join('\n\n')}\n\n${capital(word(20_000 + at))}`, {
      title,
      ...(random(3) === 0 ? {} : { outlet: `Outlet ${random(3)}` }),
      ...(random(5) === 0
        ? {}
        : { day: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10) }),
      confidence: random(5) / 4,
    })
    OWN_DAYS.set(page.article.id, page.published)
    return page
  })
}

/** The days that random pages have of themselves, by id: annotated again, a page still has its own. */
const OWN_DAYS = new Map<string, Annotated['published']>()

interface Facts {
  readonly title: string
  readonly outlet?: string
  readonly day?: string
  readonly confidence: number
}

/** A page with a body and what is said of it; nothing is found in its words. */
export function pageOf(text: string, { title, outlet, day, confidence }: Facts): Annotated {
  const article = articleFromText(text)
  return annotated(
    { ...article, title, ...(outlet ? { outlet: { value: outlet } } : {}) },
    {
      published: {
        ...(day ? { value: day } : {}),
        confidence,
        evidence: [],
        refuted: [],
      } as Annotated['published'],
    },
  )
}

/** A story's day that is less sure moves no page. */
const SURE_STORY = 0.6

/** Annotates in no time: an article takes the day of the surest sibling that is surer than half, then that of a sure story. */
export const quickCrew: Crew = {
  size: 1,
  close: async () => {},
  run: async (job) => {
    if (job.kind === 'read') throw new Error('nothing is read here')
    const { article, beside, day: set } = job
    const { siblings = [], story } = beside
    const sure = siblings
      .filter(({ confidence }) => confidence > 0.5)
      .sort((x, y) => y.confidence - x.confidence || (x.value < y.value ? -1 : 1))[0]
    const own = OWN_DAYS.get(article.id)
    const day = set ?? sure?.value ?? own?.value
    const page = {
      ...pageOf(article.text, {
        title: article.title,
        confidence: set ? 1 : (sure?.confidence ?? own?.confidence ?? 0.5),
        ...(day ? { day } : {}),
      }),
      article,
    }
    if (!story || set || story.confidence < SURE_STORY) return page
    const { value, confidence } = page.published
    const fromStory = { pages: story.pages, own: { confidence, ...(value ? { value } : {}) } }
    return { ...page, published: { ...page.published, value: story.day, fromStory } }
  },
}
