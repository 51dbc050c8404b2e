import type { Archive } from '../archive/index.ts'
import type { CivilDay } from '../article/index.ts'

/** What became of pages that an agent had read. */
export interface ReadAnswer {
  readonly results: readonly {
    readonly source: string
    readonly article: string | null
    readonly outcome: string
    readonly problems: readonly string[]
  }[]
  /** Ids of the stories that they are in now. */
  readonly stories: readonly string[]
}

/** A page that an agent gives. */
export interface GivenPage {
  readonly source: string
  readonly bytes: Uint8Array
  readonly url?: string
}

/** What the verbs work on. */
export interface AgentDesk {
  archive(): Archive
  today(): CivilDay
  /** Reads pages into the archive and waits until it is settled. */
  read(pages: readonly GivenPage[]): Promise<ReadAnswer>
}
