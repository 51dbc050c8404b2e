import type { PronounPlace } from './pronoun-place.ts'
import type { Place, PronounForm, Referent } from './referent.ts'
import type { Told } from './told-in.ts'

/** Places that are kept of one person: only the last ones are asked for. */
const MOST_PLACES = 8

/** Surer than this a pronoun must be to show a gender that no other may contradict. */
const SURE = 0.7

type ToldReferent<Item> = Extract<Told<Item>, { pronoun: false }>

/** Who was told of up to a place of the text, and whom the last pronouns meant. */
export class KnownReferents<Item> {
  #known: Referent<Item>[] = []
  readonly #byItem = new Map<Item, Referent<Item>>()
  readonly #meant = new Map<PronounForm, { referent: Referent<Item> | null; sentence: number }>()
  #order = 0

  /** All that are kept. */
  get all(): readonly Referent<Item>[] {
    return this.#known
  }

  /** Leaves out who was last told of before a sentence. */
  forget(sentence: number): void {
    this.#known = this.#known.filter(({ places }) => (places.at(-1)?.sentence ?? -1) > sentence)
  }

  /** Somebody is told of by more than a pronoun. */
  tell(told: ToldReferent<Item>, place: Place): void {
    const referent = this.#find(told) ?? this.#open(told)
    addPlace(referent, place)
    if (!this.#known.includes(referent)) this.#known.push(referent)
  }

  /** One who is told of only behind the pronoun: "In her speech, Ana Roth …"; null where he is known already. */
  ahead(told: ToldReferent<Item>, place: Place): Referent<Item> | null {
    const known = this.#find(told)
    if (known && this.#known.includes(known)) return null
    return { ...describe(told, this.#order), told: 1, words: place, places: [place] }
  }

  /** A pronoun means one of them, so surely, or nobody known. */
  means(
    pronoun: PronounPlace,
    meant: { readonly referent: Referent<Item>; p: number } | null,
  ): void {
    const referent = meant?.referent ?? null
    this.#meant.set(pronoun.gender, { referent, sentence: pronoun.sentence })
    if (!meant || !referent) return
    const known = referent.item === null ? referent : (this.#byItem.get(referent.item) ?? referent)
    addPlace(known, pronoun)
    known.shown = pronoun.gender
    if (meant.p > SURE) known.gender ??= pronoun.gender
  }

  /** Whom the last pronoun of a form meant, and in which sentence it stood. */
  lastMeant(
    form: PronounForm,
  ): { readonly referent: Referent<Item> | null; readonly sentence: number } | undefined {
    return this.#meant.get(form)
  }

  #find({ item, noun, sort }: ToldReferent<Item>): Referent<Item> | undefined {
    if (item !== null) return this.#byItem.get(item)
    return this.#known.findLast(
      (one) => one.item === null && one.noun === noun && one.sort === sort,
    )
  }

  #open(told: ToldReferent<Item>): Referent<Item> {
    const referent: Referent<Item> = { ...describe(told, this.#order++), places: [] }
    if (told.item !== null) this.#byItem.set(told.item, referent)
    return referent
  }
}

const describe = <Item>(
  { item, sort, noun, name, gender }: ToldReferent<Item>,
  order: number,
): Omit<Referent<Item>, 'places'> => ({
  item,
  sort,
  noun,
  name,
  gender,
  shown: undefined,
  told: 0,
  meant: 0,
  order,
  words: null,
})

function addPlace(referent: Referent<unknown>, place: Place): void {
  referent.told++
  if (place.form === 'pronoun') referent.meant++
  else referent.words ??= place
  referent.places.push(place)
  if (referent.places.length > MOST_PLACES) referent.places.shift()
}
