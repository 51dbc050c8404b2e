import { expect, it } from 'vitest'
import { decode } from '../../../intake/index.ts'
import { ONE, page, THREE, TWO } from '../harbour-page.test-data.ts'
import { endsSentence } from '../sentence-end.ts'
import { surveyHtml } from '../survey.ts'
import { FEATURES } from './feature-names.ts'
import { lineFeatures } from './features.ts'
import { isCandidate, look } from './sight.ts'
import { squeeze } from './squeeze.ts'
import { opensSmall } from './text-shape.ts'

const BODY = [ONE, TWO, THREE].map((text) => `<p>${text}</p>`).join('')
const head = `<meta name="description" content="${ONE}">`
const html = page(`<nav><a href="/">Home</a></nav><article><h1>Bridge</h1>${BODY}</article>`, head)
const survey = surveyHtml(decode({ source: 'a.html', bytes: Buffer.from(html) }))
const { rows, values } = lineFeatures(survey)

/** The features of a line, by their names. */
function featuresOf(text: string): Map<string, number> {
  const index = survey.scene.lines.findIndex((line) => line.text === text)
  const from = rows.indexOf(index) * FEATURES.length
  return new Map(FEATURES.map((name, at) => [name, values[from + at] as number]))
}

it('has a value for each feature of lines that are worth a look', () => {
  expect(values).toHaveLength(rows.length * FEATURES.length)
  const looked = survey.scene.lines.filter(isCandidate).map(({ text }) => text)
  expect(looked).toEqual(['Bridge', ONE, TWO, THREE])
})

it('tells of a line what it is, what is beside it, and what the page states', () => {
  const some = (text: string, ...names: string[]) => names.map((name) => featuresOf(text).get(name))
  expect(some(ONE, 'prose', 'ends', 'stated dek', 'stated body')).toEqual([1, 1, 1, 0])
  expect(some(TWO, 'stated dek', 'articles', 'prose lines')).toEqual([0, 1, 2])
  // What stands before and behind; -1 where nothing does.
  expect(some(ONE, 'heading -1', 'prose 1', 'prose 2', 'prose 3')).toEqual([1, 1, 1, -1])
  expect(some(THREE, 'prose -1', 'prose 1')).toEqual([1, -1])
  expect(some('Bridge', 'heading', 'linked -1', 'prose')).toEqual([1, 1, 0])
  expect(look(survey).trunk?.tag).toBe('article')
  expect(some(ONE, 'to trunk')).toEqual([1])
})

it('takes words for the same whatever signs stand between them', () => {
  expect(squeeze('“The Bridge,” she said – again.')).toBe('thebridgeshesaidagain')
  expect(squeeze('The bridge she  said again')).toBe('thebridgeshesaidagain')
})

it.each([
  ['he left', true],
  ['He left', false],
  ['été', true],
  ['Été', false],
  ['9 left', false],
])('"%s" begins with a small letter: %s', (text, small) => expect(opensSmall(text)).toBe(small))

it.each([
  ['He left.', true],
  ['“He left.”', true],
  ['He left', false],
  ['He said:', false],
])('"%s" ends as a sentence does: %s', (text, ends) => expect(endsSentence(text)).toBe(ends))
