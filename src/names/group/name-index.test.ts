import { expect, it } from 'vitest'
import { nameIndex } from './name-index.ts'

it('finds a name by the consonants of a word of it, and by initials', () => {
  const index = nameIndex<string>()
  index.add('Mahathir Mohamad', 'person')
  index.add('Brenland Football Union', 'body')
  expect(index.near('Mahatir')).toEqual(['person'])
  expect(index.near('BFU')).toEqual(['body'])
  expect(index.near('Quist')).toEqual([])
})
