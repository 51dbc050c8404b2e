import { afterEach, describe, expect, it } from 'vitest'
import { openNetwork } from '../network/open-network.ts'
import { readSentences } from '../network/read-sentences.ts'
import { openKernel } from './kernel.ts'
import { givesSameBits, widen } from './wide-kernel.ts'

afterEach(() => {
  delete process.env.COPYDESK_WIDE
})

describe('widen', () => {
  it('changes nothing that is read', () => {
    const sentences = [
      'The envoy of Peru met Rosa Diaz in Lima on Monday .',
      'Rain .',
      '" We shall see , " the ministry said , " what Chad has agreed . "',
    ].map((text) => text.split(' '))
    const network = openNetwork()
    const before = readSentences(network, sentences)
    const { byteStep } = network.kernel
    expect(widen(network.kernel)).toBe(network.kernel.byteStep !== byteStep)
    expect(readSentences(network, sentences)).toEqual(before)
  })

  it('keeps the verbs in use where others give other bits', () => {
    const kernel = openKernel()
    expect(givesSameBits(kernel, kernel)).toBe(true)
    for (const verb of ['byteStep', 'multiplyBytes', 'multiplyShort'] as const) {
      expect(givesSameBits(kernel, { ...kernel, [verb]: () => undefined }), verb).toBe(false)
    }
    // One bit of one number of the last of many rows.
    const nearly: typeof kernel.multiplyBytes = (...given) => {
      kernel.multiplyBytes(...given)
      const [rows, columns, , , , , , , c, cStep] = given
      const bits = new Uint32Array(kernel.memory.buffer)
      if (rows === 11) bits[(c + 10 * cStep) / 4 + columns - 1]! ^= 1
    }
    expect(givesSameBits(kernel, { ...kernel, multiplyBytes: nearly })).toBe(false)
  })

  it('is not done to plain JavaScript, nor where the environment forbids it', () => {
    expect(widen(openKernel({ plain: true }))).toBe(false)
    process.env.COPYDESK_WIDE = '0'
    expect(widen(openKernel())).toBe(false)
  })
})
