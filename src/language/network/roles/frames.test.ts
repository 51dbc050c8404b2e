import { expect, it } from 'vitest'
import { openFrames } from './frames.ts'

const TABLE = [
  'bust v\tbust.01:PAG,PPT\tbust_up.04:PAG,PPT',
  'say n\tsay.02:PAG',
  'say v\tsay.01:PAG,PPT,GOL\tsay.04:',
  'zoom v\tzoom.02:PPT,,DIR',
].join('\n')

it('gives the senses of a word and kind, the functions of their arguments by number', () => {
  const frames = openFrames(TABLE)
  expect(frames.sensesOf('say', 'v', '')).toMatchObject([
    { sense: 'say.01', functions: ['PAG', 'PPT', 'GOL'] },
    { sense: 'say.04', functions: [''] },
  ])
  expect(frames.sensesOf('say', 'n', '')[0]?.sense).toBe('say.02')
  expect(frames.sensesOf('zoom', 'v', '')[0]?.functions).toEqual(['PPT', '', 'DIR'])
})

it('gives those with the particle where there are any', () => {
  const frames = openFrames(TABLE)
  const senses = (particle: string) =>
    frames.sensesOf('bust', 'v', particle).map(({ sense }) => sense)
  expect(senses('up')).toEqual(['bust_up.04'])
  expect(senses('')).toEqual(['bust.01'])
  expect(senses('out')).toEqual(['bust.01', 'bust_up.04'])
})

it('knows nothing of other words, whatever they are', () => {
  const frames = openFrames(TABLE)
  for (const word of ['', 'a', 'sa', 'says', 'zz', '\t', '\n', 'say v\tsay.01']) {
    expect(frames.sensesOf(word, 'v', '')).toEqual([])
  }
  expect(openFrames('').sensesOf('say', 'v', '')).toEqual([])
})
