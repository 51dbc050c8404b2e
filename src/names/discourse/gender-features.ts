import { probableGender } from '../../lexicon/index.ts'
import type { PronounForm, Referent } from './referent.ts'

/** How far a referent's gender fits, where it is told, or as its given name suggests. */
export function genderFeatures(
  form: PronounForm,
  gender: PronounForm | undefined,
  { name, sort, words, shown }: Referent<unknown>,
): Record<string, number> {
  if (form === 'plural') return { [`plural ${sort} ${gender ?? 'open'}`]: 1 }
  if (gender !== undefined) return { 'gender told': 1 }
  if (shown !== undefined) return { [`gender shown ${shown === form ? 'so' : 'else'}`]: 1 }
  const given = name.split(' ')
  const first = given[0] ?? ''
  const listed = probableGender(first)
  const isFull = given.length > 1
  const last = first.slice(-1).toLowerCase()
  return {
    'gender open': 1,
    [`listed ${listed === undefined ? 'not' : listed === form ? 'so' : 'else'} ${isFull}`]: 1,
    [`ends ${/[aeiy]/.test(last) ? last : 'on'} ${form}`]: Number(words?.form === 'name' && isFull),
  }
}
