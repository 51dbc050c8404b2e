import { objectsOf } from '../sides/arguments.ts'
import type { Sides } from '../sides/both-sides.ts'
import type { EventScene } from '../sides/event-party.ts'
import type { Trigger } from './match-frames.ts'

/** Verbs of blows that are dealt in words where two persons stand against each other over a matter. */
const BLOWS: ReadonlySet<string> = new Set(['attack', 'hit', 'fight', 'battle', 'assault'])

/** "Moe attacked Roth over his vote" is criticism. */
export function inWords(scene: EventScene, trigger: Trigger, { actors, recipients }: Sides): Trigger {
  if (trigger.act !== 'ASSAULT' || !trigger.group || !BLOWS.has(trigger.verb?.verb ?? ''))
    return trigger
  const isPerson = ({ party }: Sides['actors'][number]) =>
    scene.names.some(({ entity }) => entity.id === party.entity && entity.kind === 'person')
  const isOver = objectsOf(scene.grammar, trigger.group).some(
    ({ preposition }) => preposition === 'over',
  )
  const persons = actors.some(isPerson) && recipients.some(isPerson)
  return persons && isOver ? { ...trigger, cameo: '111', act: 'ACCUSE' } : trigger
}

