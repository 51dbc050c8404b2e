import { dayNumber } from '../article/index.ts'
import type { StoryInput } from './story.ts'
import type { TermVector } from './term-vector.ts'
import { timeNearness } from './time-nearness.ts'

/** A story as it grows: the summed terms of its articles and the days they span. */
export interface LiveStory {
  readonly number: number
  /** Ids of its articles. */
  readonly members: string[]
  readonly sums: Map<string, number>
  /** Square of the sums' length. */
  square: number
  first: number | null
  last: number | null
}

/** Likeness from which an article belongs to a story. */
const SAME_STORY = 0.175
/** Headlines alone share few words: with fewer terms than this less likeness is asked. */
const FULL_TERMS = 30
const LEAST_ASKED = 0.35
/** Shared text is worth so much likeness; it cannot do all alone, for quotations travel. */
const SHARED_TEXT = 0.3
/** Heaviest terms of an article that stories are looked up by, and stories then compared in full. */
const LOOKED_UP = 20
const MOST_COMPARED = 60
/** Newest stories kept under one term, and terms kept of one story. */
const MOST_UNDER_TERM = 400
const MOST_TERMS = 3000
/** Days after which a story whose days are known takes no new articles. */
const CLOSED_AFTER = 30

/** Stories that can still grow, found by their terms. */
export class StoryIndex {
  readonly #stories: LiveStory[] = []
  readonly #byTerm = new Map<string, number[]>()
  readonly #byArticle = new Map<string, LiveStory>()

  /** Puts an article into the story that it is most like, or into a new one. */
  place(input: StoryInput, vector: TermVector): LiveStory {
    const day = input.published ? dayNumber(input.published) : null
    const relatives = new Set<LiveStory>()
    for (const id of input.copies ?? []) {
      const story = this.#byArticle.get(id)
      if (story) relatives.add(story)
    }
    const candidates = new Set([...this.#candidates(vector, day), ...relatives])
    let best: LiveStory | null = null
    let most = SAME_STORY * Math.min(1, Math.max(LEAST_ASKED, vector.length / FULL_TERMS))
    for (const story of candidates) {
      const near = timeNearness(gapTo(story, day), input.dateConfidence)
      const bonus = relatives.has(story) ? SHARED_TEXT : 0
      const score = likeness(story, vector) * near + bonus
      if (score > most || (score === most && best === null)) {
        best = story
        most = score
      }
    }
    const story = best ?? this.#open()
    this.#join(story, input.id, vector, day)
    return story
  }

  #open(): LiveStory {
    const story: LiveStory = {
      number: this.#stories.length,
      members: [],
      sums: new Map(),
      square: 0,
      first: null,
      last: null,
    }
    this.#stories.push(story)
    return story
  }

  #join(story: LiveStory, id: string, vector: TermVector, day: number | null): void {
    story.members.push(id)
    this.#byArticle.set(id, story)
    for (const [term, weight] of vector) {
      const sum = story.sums.get(term) ?? 0
      if (sum === 0) this.#list(term, story.number)
      story.sums.set(term, sum + weight)
      story.square += 2 * sum * weight + weight * weight
    }
    if (story.sums.size > MOST_TERMS) forgetLightTerms(story)
    if (day === null) return
    story.first = Math.min(story.first ?? day, day)
    story.last = Math.max(story.last ?? day, day)
  }

  #list(term: string, number: number): void {
    const listed = this.#byTerm.get(term)
    if (!listed) this.#byTerm.set(term, [number])
    else if (!listed.includes(number, -MOST_UNDER_TERM)) {
      listed.push(number)
      if (listed.length > 2 * MOST_UNDER_TERM) listed.splice(0, MOST_UNDER_TERM)
    }
  }

  /** Stories that share the article's most telling terms, the likeliest first. */
  #candidates(vector: TermVector, day: number | null): LiveStory[] {
    const scores = new Map<number, number>()
    for (const [term, weight] of vector.slice(0, LOOKED_UP)) {
      for (const number of this.#byTerm.get(term)?.slice(-MOST_UNDER_TERM) ?? []) {
        const story = this.#stories[number]!
        if (story.square <= 0) continue
        const share = (weight * (story.sums.get(term) ?? 0)) / Math.sqrt(story.square)
        scores.set(number, (scores.get(number) ?? 0) + share)
      }
    }
    return [...scores]
      .filter(([number]) => Math.abs(gapTo(this.#stories[number]!, day) ?? 0) <= CLOSED_AFTER)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, MOST_COMPARED)
      .map(([number]) => this.#stories[number]!)
  }
}

/** Cosine between an article and a story, 0 to 1. */
function likeness(story: LiveStory, vector: TermVector): number {
  if (story.square <= 0) return 0
  let product = 0
  for (const [term, weight] of vector) product += weight * (story.sums.get(term) ?? 0)
  return product / Math.sqrt(story.square)
}

/** Days from a story's nearest end to `day`; 0 inside it, `null` where either has no day. */
function gapTo(story: LiveStory, day: number | null): number | null {
  if (day === null || story.first === null || story.last === null) return null
  if (day > story.last) return day - story.last
  return day < story.first ? day - story.first : 0
}

/** Keeps the heavier half of a huge story's terms. */
function forgetLightTerms(story: LiveStory): void {
  const kept = [...story.sums]
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, MOST_TERMS / 2)
  story.sums.clear()
  story.square = 0
  for (const [term, sum] of kept) {
    story.sums.set(term, sum)
    story.square += sum * sum
  }
}
