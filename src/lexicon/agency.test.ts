import { expect, test } from 'vitest'
import { agencyNamed } from './agency.ts'

test.each([
  ['the Associated Press', 'Associated Press'],
  ['AP', 'Associated Press'],
  ['www.apnews.com', 'Associated Press'],
  ['thomson reuters', 'Reuters'],
])('%s is %s', (name, agency) => expect(agencyNamed(name)).toBe(agency))

test.each(['Nobody', 'pa', 'aa', '', 'The Post'])('%s is none', (name) =>
  expect(agencyNamed(name)).toBeNull(),
)
