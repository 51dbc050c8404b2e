import { describe, expect, test } from 'vitest'
import { nameTable } from './name-table.ts'

describe('nameTable', () => {
  const read = nameTable([
    ['by-?lines?|author-?(?:name|in(?:fo)?)', 1],
    ['share-?[a-z]+|[a-z]+-caption|nav', 2],
    ['author-name|site-nav', 4],
  ])

  test.each([
    ['byline', 1],
    ['by-lines', 1],
    ['story-authorinfo-box', 1],
    ['author-in', 1],
    ['author-name', 5],
    ['sharebar', 2],
    ['x-share-row', 2],
    ['photo-caption', 2],
    ['site-nav', 6],
    ['byline-nav', 3],
    ['-nav-', 2],
  ])('%s holds the words of %i', (name, bits) => {
    expect(read(name)).toBe(bits)
  })

  test.each(['', '-', 'bylined', 'share', 'share-9', 'navy', 'author'])(
    '%j holds no word',
    (name) => {
      expect(read(name)).toBe(0)
    },
  )
})
