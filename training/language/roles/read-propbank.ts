import { readConllu } from '../../../sets/corpora/conllu.ts'
import { type CorpusName, corpus } from '../../../sets/corpora/corpora.data.ts'
import { corpusText } from '../../../sets/corpora/corpus-file.ts'

/** A predicate as PropBank has it: word indexes from 0. */
interface GoldPredicate {
  readonly at: number
  readonly sense: string
  /** Verb, noun, adjective or other. */
  readonly pos: 'v' | 'n' | 'a' | 'o'
  readonly args: readonly { readonly role: string; readonly head: number }[]
}

/** A sentence with its predicates, and the factuality of some verbs. */
export interface RoleSentence {
  readonly id: string
  readonly words: readonly string[]
  readonly predicates: readonly GoldPredicate[]
  /** Whether every predicate is marked. */
  readonly whole: boolean
  readonly factuality: readonly { readonly at: number; readonly value: number }[]
}

interface Line {
  readonly sent_id: string
  readonly words?: readonly string[]
  readonly preds: readonly {
    readonly at: number
    readonly roleset: string
    readonly pos: GoldPredicate['pos']
    readonly args: readonly { readonly role: string; readonly head: number }[]
  }[]
}

/** The factuality of a corpus: by sentence, the verbs judged. */
function readFactuality(name: CorpusName): Map<string, { at: number; value: number }[]> {
  const found = new Map<string, { at: number; value: number }[]>()
  for (const line of corpusText(corpus(name)).split('\n').slice(1)) {
    const [id = '', token = '', value = ''] = line.split('\t')
    if (id === '') continue
    const verbs = found.get(id) ?? []
    verbs.push({ at: Number(token) - 1, value: Number(value) })
    found.set(id, verbs)
  }
  return found
}

/** The sentences of a corpus of roles; `trees` has the words where it has none, `factuality` the verbs judged in them. */
export function readRoles(
  name: CorpusName,
  { trees, factuality }: { trees?: CorpusName; factuality?: CorpusName } = {},
): RoleSentence[] {
  const words = new Map(
    (trees ? readConllu(corpusText(corpus(trees))) : []).map((sentence) => [
      sentence.id,
      sentence.words.map(({ form }) => form),
    ]),
  )
  const judged = factuality ? readFactuality(factuality) : new Map<string, never[]>()
  return corpusText(corpus(name))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const read = JSON.parse(line) as Line
      const own = read.words ?? words.get(read.sent_id)
      if (!own) throw new Error(`${name}: no words of ${read.sent_id}`)
      return {
        id: read.sent_id,
        words: own,
        predicates: read.preds.map(({ at, roleset, pos, args }) => ({
          at: at - 1,
          sense: roleset,
          pos,
          args: args.map(({ role, head }) => ({ role, head: head - 1 })),
        })),
        whole: read.words === undefined,
        factuality: judged.get(read.sent_id) ?? [],
      }
    })
}

/** Predicates without arguments of their own: auxiliaries, and light verbs, whose noun has them ("make a claim"). */
export const isLight = (sense: string): boolean =>
  sense.endsWith('.LV') || sense === 'be.03' || sense === 'have.01' || sense === 'do.01'
