import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInputs } from './find-inputs.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-inputs-'))
  for (const path of ['b.txt', '.hidden.txt', 'wire.html', 'wire_files/frame.html', 'more/a.txt']) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), 'The bridge opened.')
  }
  symlinkSync(join(folder, 'b.txt'), join(folder, 'c-link.txt'))
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'd-link.txt'))
  symlinkSync(folder, join(folder, 'more', 'loop'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('findInputs', () => {
  it('takes the pages of a folder and of those in it, and links to files; no loop, nothing hidden, no page’s own parts', () => {
    const { files, closed } = findInputs([folder])
    expect(files.map(({ source }) => relative(folder, source))).toEqual([
      'b.txt',
      'c-link.txt',
      'more/a.txt',
      'wire.html',
    ])
    expect(closed).toEqual([])
  })

  it('takes a file that is named as it is named', () => {
    const path = join(folder, '.hidden.txt')
    expect(findInputs([path]).files).toEqual([{ source: path, named: true }])
  })

  it.each([
    ['https://news.example/bridge', 'is a web address'],
    ['no-such-folder', 'no file or folder "no-such-folder"'],
  ])('says of "%s" what it is and what to do', (path, message) => {
    expect(() => findInputs([path])).toThrow(message)
  })
})
