import type { StoryInput } from './story.ts'
import { StoryIndex } from './story-index.ts'
import { countTerms } from './term-counts.ts'
import { weighTerms } from './term-vector.ts'
import { readTerms } from './terms.ts'

/** Articles to stories as they arrive: each gets its label at once, from what came before it. */
export class StoryStream {
  readonly #counts = countTerms()
  readonly #index = new StoryIndex()
  readonly #labels = new Map<string, string>()

  /**
   * Adds one article and gives its story's label: `s` and the id of the story's first article. An
   * article that was added before keeps its label. `revised` is empty as long as labels stand; the
   * settled view is `groupStories`.
   */
  add(input: StoryInput): { story: string; revised: readonly { id: string; story: string }[] } {
    const known = this.#labels.get(input.id)
    if (known !== undefined) return { story: known, revised: [] }
    const terms = readTerms(input)
    this.#counts.add(terms.counts.keys())
    const placed = this.#index.place(input, weighTerms(terms, this.#counts))
    const story = `s${placed.members[0]}`
    this.#labels.set(input.id, story)
    return { story, revised: [] }
  }
}
