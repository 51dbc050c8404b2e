import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { readProse } from '../../text/index.ts'
import { statusAt } from './status-at.ts'

function statusOf(text: string, words: string): string {
  const start = text.indexOf(words)
  return statusAt(analyse(readProse(articleFromText(text))), { start, end: start + words.length })
}

describe('statusAt', () => {
  it.each([
    ['Ghana sent two doctors to Togo.', 'sent', 'happened'],
    ['Ghana will send two doctors to Togo.', 'send', 'planned'],
    ['The king is to visit Malta in May.', 'visit', 'planned'],
    ['Ghana said it would open the bridge.', 'open', 'planned'],
    ['Rebels threatened to shell the harbour.', 'shell', 'conditional'],
    ['The rebels may shell the harbour.', 'shell', 'conditional'],
    ['Ministers urged Ghana to open the bridge.', 'open', 'conditional'],
    ['The army did not attack the camp.', 'attack', 'denied'],
    ['Ghana refuses to open the bridge.', 'open', 'denied'],
    ['Ghana dismissed accusations that it armed rebels.', 'armed', 'denied'],
    ['Togo accused Ghana of arming rebels.', 'arming', 'alleged'],
    ['An alleged arms deal has worried Togo.', 'deal', 'alleged'],
    ['The deal followed an attack by rebels who burned a farm.', 'burned', 'happened'],
    ['Togo denied that it had closed the port.', 'closed', 'denied'],
    ['Ghana offered to free the sailors if Togo paid.', 'free', 'conditional'],
  ])('%s [%s] is %s', (text, words, status) => {
    expect(statusOf(text, words)).toBe(status)
  })
})
