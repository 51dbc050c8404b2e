import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotated } from '../../src/record/index.ts'
import { pageOf, randomOf } from '../../test/random-pages.ts'

/** Words that are no stems of the table: names, and what an event is about. */
const SYLLABLES = 'ba ke li mo nu ra se ti vo wa dre gla pho sti kru bel tan mir sol fen'.split(' ')
const coined = (at: number): string =>
  [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400) % 20, Math.floor(at / 8000) % 20]
    .map((index) => SYLLABLES[index])
    .join('')
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** Words as often as they stand in articles (`models/story-terms.txt`), and the sums of their counts. */
function readWords(): { words: readonly string[]; sums: readonly number[] } {
  const path = join(import.meta.dirname, '..', '..', 'models', 'story-terms.txt')
  const words: string[] = []
  const sums: number[] = []
  let sum = 0
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n').slice(1)) {
    const [count, ...terms] = line.split('\t')
    for (const term of terms.filter((one) => /^[a-z]{3,}$/.test(one))) {
      sum += Number(count)
      words.push(term)
      sums.push(sum)
    }
  }
  return { words, sums }
}

type Random = (count: number) => number

/** Draws a word. */
function drawFrom({ words, sums }: ReturnType<typeof readWords>, random: Random): () => string {
  const all = sums.at(-1) ?? 1
  return () => {
    const aim = (random(2 ** 30) / 2 ** 30) * all
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < aim) low = middle + 1
      else high = middle
    }
    return words[low]!
  }
}

interface PlantedEvent {
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly day: number
}

/** Pages a day, pages an event, and of three pages one that is a copy of a text of the same days. */
const A_DAY = 1_500
const AN_EVENT = 4
const COPIES = 3
const OUTLETS = 50
/** Pages after which nothing before matters: a stream can be taken up there. */
const BLOCK = 500

/**
 * A stream of pages of some 330 words: words as frequent as in articles, events with names and words of their own that four
 * pages tell on average, a third of the pages copies with a line of their own, two lines of the site on each.
 * Nothing is found in them: no claims, names or events of grammar. `from`: the first page, counted from 0.
 */
export function plantedPages(seed: number, from = 0): () => Annotated {
  const table = readWords()
  const furniture = furnitureOf(drawFrom(table, randomOf(seed)))
  let at = from - (from % BLOCK)
  let next: () => Annotated
  const step = () => {
    if (at % BLOCK === 0) next = blockOf(table, furniture, seed, at)
    at++
    return next()
  }
  while (at < from) step()
  return step
}

const furnitureOf = (draw: () => string): string[] =>
  Array.from({ length: 40 }, (_, at) => `${capital(coined(150_000 + at))} ${draw()} subscribe here`)

/** The pages from one on whose number is a whole number of blocks. */
function blockOf(
  table: ReturnType<typeof readWords>,
  furniture: readonly string[],
  seed: number,
  first: number,
): () => Annotated {
  const random = randomOf(seed * 1_000_003 + first + 1)
  const draw = drawFrom(table, random)
  const recent: { event: PlantedEvent; paragraphs: string[] }[] = []
  const events: PlantedEvent[] = []
  let at = first
  return () => {
    if (at % AN_EVENT === 0) {
      events.push({
        names: Array.from({ length: 8 }, () => capital(coined(random(120_000)))),
        words: Array.from({ length: 40 }, () => draw()),
        day: Math.floor(at / A_DAY),
      })
      if (events.length > 8) events.shift()
    }
    const event = events[random(events.length)]!
    const copied = recent[random(recent.length + 1)]
    const text =
      copied && random(COPIES) === 0
        ? copied
        : {
            event,
            paragraphs: Array.from({ length: 6 }, () => paragraphOf(event, { random, draw })),
          }
    if (text !== copied) recent.push(text)
    if (recent.length > 6) recent.shift()
    const lines = [furniture[random(40)]!, furniture[random(40)]!, `${capital(draw())} ${at++}`]
    const [name, word] = [text.event.names[0]!, text.event.words[0]!]
    return pageOf([...text.paragraphs, ...lines].join('\n\n'), {
      title: `${name} ${word} ${text.event.words[1]}`,
      outlet: `Outlet ${random(OUTLETS)}`,
      day: new Date(Date.UTC(2024, 0, 1 + text.event.day)).toISOString().slice(0, 10),
      confidence: 0.75,
    })
  }
}

function paragraphOf(
  { names, words }: PlantedEvent,
  { random, draw }: { readonly random: Random; readonly draw: () => string },
): string {
  const one = () => {
    if (random(5) === 0) return names[random(names.length)]!
    return random(4) === 0 ? words[random(words.length)]! : draw()
  }
  const sentence = () => `${capital(Array.from({ length: 18 }, one).join(' '))}.`
  return [sentence(), sentence(), sentence()].join(' ')
}
