import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CopydeskError } from '../../article/index.ts'
import { openKernel } from '../kernel/kernel.ts'
import { openNetwork, theNetwork } from './open-network.ts'
import { readSentences } from './read-sentences.ts'
import { openRoles } from './roles/open-roles.ts'

const SENTENCES = [
  'The envoy of Peru met Rosa Diaz in Lima on Monday .',
  'Rain .',
  '" We shall see , " the ministry said , " what Chad and the African Union have agreed . "',
].map((text) => text.split(' '))

describe('readSentences', () => {
  it('reads a sentence the same alone and among others, in any order', () => {
    const network = theNetwork()
    const together = readSentences(network, SENTENCES)
    expect(SENTENCES.map((sentence) => readSentences(network, [sentence])[0])).toEqual(together)
    expect(readSentences(network, [...SENTENCES].reverse()).reverse()).toEqual(together)
  })

  it('reads the same with the kernel in plain JavaScript', () => {
    const network = openNetwork(undefined, openKernel({ plain: true }))
    const plain = { ...network, roles: openRoles(network.kernel) }
    expect(readSentences(plain, SENTENCES)).toEqual(readSentences(theNetwork(), SENTENCES))
  })

  it('reads the same when it has read more words than it keeps', () => {
    const network = theNetwork()
    const before = readSentences(network, SENTENCES)
    const word = (at: number): string => `w${at.toString(36)}`
    const sentences = Array.from({ length: 850 }, (_, at) =>
      Array.from({ length: 20 }, (_, each) => word(at * 20 + each)),
    )
    readSentences(network, sentences)
    expect(readSentences(network, SENTENCES)).toEqual(before)
  })

  it('leaves no numbers taken behind', () => {
    const network = theNetwork()
    const before = network.kernel.mark()
    readSentences(network, SENTENCES)
    expect(network.kernel.mark()).toBe(before)
  })
})

describe('openNetwork', () => {
  const codeOf = (file: string): string | undefined => {
    try {
      openNetwork(file)
    } catch (error) {
      return error instanceof CopydeskError ? `${error.code}: ${error.message}` : String(error)
    }
    return undefined
  }

  it('says which file is missing or is no model, and what to do', () => {
    expect(codeOf('/nowhere/language.bin')).toMatch(
      /^broken-install: .*\/nowhere\/language\.bin.*npm run train/,
    )
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-model-'))
    try {
      const file = join(folder, 'language.bin')
      for (const bytes of ['', 'CDLANG', 'something else altogether']) {
        writeFileSync(file, bytes)
        expect(codeOf(file)).toMatch(/^broken-install: .*no language model/)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('refuses a model that was cut short', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-model-'))
    try {
      const file = join(folder, 'language.bin')
      const header = JSON.stringify({ shape: theNetwork().shape, sections: {} })
      writeFileSync(file, `CDLANG01\x00\x10\x00\x00${header}`)
      expect(codeOf(file)).toMatch(/^broken-install: /)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
