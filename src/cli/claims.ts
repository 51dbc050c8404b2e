import { type Command, Option } from 'commander'
import { storyJson } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { AS_OF, type AsOfOption, type CommonOptions, withArchiveAsOf } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { quoteLines } from './quotes.ts'
import { fromStories } from './story-views.ts'

type Claim = ReturnType<typeof storyJson>['claims'][number]

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

interface ClaimOptions {
  readonly by?: string
  readonly about?: string
  readonly party?: string
  readonly target?: string
  readonly kind?: string
  readonly stance?: string
  readonly from?: string
  readonly to?: string
}

const wantedOf = ({ by, about, party, target, kind, stance, from, to }: ClaimOptions): Wanted => ({
  by: folded(by ?? ''),
  party: folded(party ?? ''),
  target: folded(target ?? ''),
  kind: kind ?? '',
  stance: stance ?? '',
  from: from ?? '',
  to: to ?? '',
  words: folded(about ?? '')
    .split(/\s+/)
    .filter(Boolean),
})

/** What claims are asked for; all of it folded, '' for anything. */
interface Wanted {
  readonly by: string
  readonly party: string
  readonly target: string
  readonly kind: string
  readonly stance: string
  readonly from: string
  readonly to: string
  readonly words: readonly string[]
}

/** Whether a claim is asked for: one telling of it must fit all that is asked of tellings. */
function isWanted(claim: Claim, { party, words, ...wanted }: Wanted): boolean {
  const sides = [...claim.asserts, ...claim.denies, ...claim.declines]
  const text = folded([claim.proposition, ...claim.evidence.map(({ quote }) => quote)].join(' '))
  return (
    (party === '' || sides.some((name) => folded(name).includes(party))) &&
    words.every((word) => text.includes(word)) &&
    (claim.evidence.some((telling) => fits(telling, wanted)) || isVoiced(claim, wanted))
  )
}

type Telling = Claim['evidence'][number]

function fits(telling: Telling, wanted: Omit<Wanted, 'party' | 'words'>): boolean {
  const { by, target, kind, stance, from, to } = wanted
  const speakers = [...telling.by, ...telling.speakers]
  const day = telling.told ?? ''
  return (
    (by === '' || speakers.some((name) => folded(name).includes(by))) &&
    (target === '' || telling.about.some((name) => folded(name).includes(target))) &&
    (kind === '' || telling.kind === kind) &&
    (stance === '' || telling.stance === stance) &&
    (from === '' || (day !== '' && day >= from)) &&
    (to === '' || (day !== '' && day <= to))
  )
}

/** Whoever is a voice of the claim, where nothing but the speaker is asked for. */
function isVoiced(claim: Claim, wanted: Omit<Wanted, 'party' | 'words'>): boolean {
  const { by, ...rest } = wanted
  if (by === '' || Object.values(rest).some((value) => value !== '')) return false
  const voices = claim.voices.flatMap(({ party, who }) => [party, ...who])
  return voices.some((name) => folded(name).includes(by))
}

/** A side with who spoke for it: `Norway: Ida Holm (minister)`. */
function named({ voices }: Claim, name: string): string {
  const who = [...new Set(voices.flatMap((voice) => (voice.party === name ? voice.who : [])))]
  return who.length > 0 ? `${name}: ${who.join('; ')}` : name
}

function printClaim(claim: Claim): void {
  print(`${claim.contested ? terminalStyle('red', 'CONTESTED  ') : ''}${claim.proposition}`)
  const sides = { says: claim.asserts, denies: claim.denies, 'no answer': claim.declines }
  for (const [side, names] of Object.entries(sides)) {
    if (names.length > 0)
      print(`  ${side.padEnd(10)}${names.map((name) => named(claim, name)).join(', ')}`)
  }
  const places = claim.evidence.map(({ source, quote }) => ({ where: source, quote }))
  for (const line of quoteLines(places)) print(terminalStyle('dim', line))
}

/** `copydesk claims`: who says what, over all stories. */
export function claimsCommand(): Command {
  return newCommand(
    'claims',
    'list who asserts and who denies what',
    READ_EXAMPLES,
    'copydesk claims --by China --about weapons',
  )
    .option('--by <name>', 'only what this person or body says, denies or declines to say')
    .option('--about <words>', 'only claims that hold all these words')
    .option('--party <name>', 'only claims on a side of which this country, person or body stands')
    .option('--target <name>', 'only where the words name this person, body or place')
    .option('--kind <kind>', 'only what is said so: state, deny, accuse, confirm, no-comment …')
    .addOption(
      new Option('--stance <side>', 'only what is said on this side').choices([
        'asserts',
        'denies',
        'declines',
      ]),
    )
    .option('--from <day>', 'only what an article of this day or a later one tells (2024-03-05)')
    .option('--to <day>', 'only what an article of this day or an earlier one tells')
    .option(...AS_OF)
    .action((options: CommonOptions & AsOfOption & ClaimOptions) =>
      withArchiveAsOf(options, (archive) => {
        const wanted = wantedOf(options)
        const claims = fromStories(archive, (view) =>
          storyJson(view)
            .claims.filter((claim) => isWanted(claim, wanted))
            .map((claim) => ({ story: view.story.id, ...claim })),
        )
        if (options.json) return printJson({ claims })
        if (claims.length === 0) return print('No such claim is held.')
        for (const claim of claims) printClaim(claim)
      }),
    )
}
