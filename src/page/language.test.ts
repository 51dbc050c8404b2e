import { expect, test } from 'vitest'
import { guessLanguage, pageLanguage } from './language.ts'

test.each([
  ['The mayor said on Monday that the talks would go on.', 'en'],
  ['Der Minister sagte, dass die Gespräche nicht weitergehen.', 'de'],
  ['Le ministre a déclaré que les négociations sont dans une impasse.', 'fr'],
  ['El alcalde dijo que las obras del puente son más caras.', 'es'],
  ['Министр заявил, что переговоры продолжаются.', 'ru'],
  ['Міністр заявив, що переговори тривають і їх підтримує країна.', 'uk'],
  ['大臣は月曜日に会談を続けると述べた。', 'ja'],
  ['部长星期一表示会谈将继续。', 'zh'],
  ['', 'en'],
])('%s', (text, language) => expect(guessLanguage(text)).toBe(language))

test('what the page states wins, in its first two letters', () => {
  expect(pageLanguage([undefined, '', 'pt-BR'], 'The mayor said that')).toBe('pt')
})
