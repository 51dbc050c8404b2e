import { expect, test } from 'vitest'
import { GENERATOR, ownOutput } from './own-output.ts'

test('knows a report by its mark, as it was written and as a browser saves it', () => {
  expect(ownOutput(`<!doctype html>\n<html lang="en"><head>${GENERATOR}</head>`)).toBe('a report')
  expect(
    ownOutput('<html><head><!-- saved --><META content="Copydesk" name=generator></head>'),
  ).toBe('a report')
})

test('knows a report that was written before there was a mark', () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Ferry runs again – Copydesk dossier</title>`
  expect(ownOutput(page)).toBe('a report')
})

test('knows a dossier that was sent to a file', () => {
  expect(
    ownOutput(
      'STORY  Ferry runs again after\n       the storm\n       5 May 2024 · 1 article · s16a21d8d346c\n\nBRIEF\n',
    ),
  ).toBe('a dossier')
})

test('takes no page of others for its own', () => {
  expect(ownOutput('<meta name="generator" content="WordPress 6"><p>Copydesk</p>')).toBe(null)
  expect(ownOutput('<title>Old and new bridge – side by side</title>')).toBe(null)
  expect(ownOutput('STORY  of a ferry\n\nIt runs again, the mayor said.\n')).toBe(null)
})
