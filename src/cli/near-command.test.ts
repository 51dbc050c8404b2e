import { expect, test } from 'vitest'
import { nearCommand } from './near-command.ts'

const COMMANDS = ['read', 'stories', 'story', 'brief', 'names', 'search']

test.each([
  ['storys', 'stories'],
  ['storeis', 'stories'],
  ['Stories', 'stories'],
  ['serach', 'search'],
  ['breif', 'brief'],
])('%s is a slip of %s', (typed, meant) => {
  expect(nearCommand(typed, COMMANDS)).toBe(meant)
})

test.each(['pages', 'report.html', 'storytelling', './stories', 'x'])('%s is none', (typed) => {
  expect(nearCommand(typed, COMMANDS)).toBe(null)
})
