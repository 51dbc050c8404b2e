import type { Sides } from '../sides/both-sides.ts'
import type { EventScene } from '../sides/event-party.ts'
import type { Trigger } from './match-frames.ts'

/** Verbs of bringing down a government: by a crowd an uprising, by soldiers a coup. */
const FELLING: ReadonlySet<string> = new Set(['overthrow', 'topple', 'oust', 'depose', 'unseat'])
const COUPS: ReadonlySet<string> = new Set(['coup', 'putsch', 'junta', 'putschists', 'mutiny'])
const SEIZURE = '171'

/** "Soldiers toppled the government" is no protest: they seized it. */
export function byArms({ grammar }: EventScene, trigger: Trigger, { actors }: Sides): Trigger {
  if (trigger.act !== 'PROTEST' || !FELLING.has(trigger.verb?.verb ?? '')) return trigger
  const isArmed = actors.some(
    ({ party, from, to }) =>
      party.sector === 'MIL' || grammar.lower.slice(from, to).some((word) => COUPS.has(word)),
  )
  return isArmed ? { ...trigger, cameo: SEIZURE, act: 'COERCE' } : trigger
}
