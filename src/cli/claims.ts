import type { Command } from 'commander'
import { storyJson } from '../dossier/index.ts'
import { newCommand, READ_EXAMPLES } from './command.ts'
import { AS_OF, type AsOfOption, type CommonOptions, withArchiveAsOf } from './context.ts'
import { print, printJson, terminalStyle } from './print.ts'
import { quoteLines } from './quotes.ts'
import { fromStories } from './story-views.ts'

type Claim = ReturnType<typeof storyJson>['claims'][number]

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function isWanted(claim: Claim, by: string, words: readonly string[]): boolean {
  const voices = claim.voices.flatMap(({ party, who }) => [party, ...who])
  const speakers = [...claim.asserts, ...claim.denies, ...claim.declines, ...voices]
  const text = folded([claim.proposition, ...claim.evidence.map(({ quote }) => quote)].join(' '))
  return (
    speakers.some((name) => folded(name).includes(by)) && words.every((word) => text.includes(word))
  )
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
    .option(...AS_OF)
    .action((options: CommonOptions & AsOfOption & { by?: string; about?: string }) =>
      withArchiveAsOf(options, (archive) => {
        const words = folded(options.about ?? '')
          .split(/\s+/)
          .filter(Boolean)
        const by = folded(options.by ?? '')
        const claims = fromStories(archive, (view) =>
          storyJson(view)
            .claims.filter((claim) => isWanted(claim, by, words))
            .map((claim) => ({ story: view.story.id, ...claim })),
        )
        if (options.json) return printJson({ claims })
        if (claims.length === 0) return print('No such claim is held.')
        for (const claim of claims) printClaim(claim)
      }),
    )
}
