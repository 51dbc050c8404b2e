import { COUNTRIES } from '../../lexicon/index.ts'

const countryNames = new Map(COUNTRIES.map(({ code, names }) => [code, names[0] as string]))

/** The usual name of a country: `PRK` is North Korea. */
export const countryName = (code: string): string | undefined => countryNames.get(code)

const byText = new Map<string, string>()
for (const { code, names, adjectives } of COUNTRIES) {
  for (const text of [...names, ...adjectives])
    byText.set(text.toLowerCase().replaceAll('.', ''), code)
}

/** The code of the country that a name or an adjective means: `Russian` and `Russia` give RUS. */
export const countryCode = (text: string): string | undefined =>
  byText.get(text.toLowerCase().replaceAll('.', ''))
