import { nounForms } from '../../language/index.ts'

/** PLOVER sector of a role or group noun: own list, sectors of the PLOVER manual. */
const SECTOR_LISTS: Readonly<Record<string, string>> = {
  GOV: 'president minister premier government chancellor king queen emir sheikh prince ministry secretary governor mayor kremlin ambassador envoy diplomat consul official officials administration leader cabinet presidency embassy regime spokesman spokeswoman spokesperson authority authorities treasury state delegation negotiator counterpart',
  MIL: 'army troops troop soldier soldiers military forces navy marines general commander pentagon warplane warplanes jets airforce battalion brigade peacekeeper peacekeepers defence defense helicopters tanks missile',
  COP: 'police policeman policemen officer officers gendarmerie cops constable',
  JUD: 'court judge prosecutor prosecutors judiciary tribunal magistrate',
  LEG: 'parliament congress senate senator lawmaker lawmakers legislature legislator deputy mp mps assembly',
  REB: 'rebel rebels insurgent insurgents guerrilla guerrillas guerilla guerillas militant militants taliban separatist separatists fighters',
  UAF: 'gunman gunmen bomber bombers militia militias terrorist terrorists attacker attackers assailants extremists',
  OPP: 'opposition dissident dissidents',
  PTY: 'party',
  SPY: 'intelligence spy spies',
  CVL: 'people civilian civilians resident residents villager villagers citizen citizens youths women men children demonstrators protesters protestors activists activist crowd inhabitants passengers family families tourists homes',
  REF: 'refugee refugees migrant migrants displaced asylum-seekers',
  BUS: 'company companies firm business bank corporation investors',
  MED: 'doctor doctors hospital nurses',
  JRN: 'journalist journalists newspaper reporter reporters broadcaster blogger newspapers',
  LAB: 'worker workers union unions strikers employees labour',
  EDU: 'student students university teacher teachers school professor',
  REL: 'pope church bishop cleric imam monks',
  AGR: 'farmers farmer',
  CRM: 'gang cartel traffickers smugglers pirates',
  ELI: 'tycoon billionaire candidate',
}

/** Sector by noun, in lower case: `soldiers` → MIL. */
export const SECTOR_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(SECTOR_LISTS).flatMap(([sector, nouns]) =>
    nouns
      .split(' ')
      .flatMap(nounForms)
      .map((noun): [string, string] => [noun, sector]),
  ),
)

/** Nouns that tell the sector of whom they belong to and are nobody themselves. */
export const WEAPON_WORDS: ReadonlySet<string> = new Set(
  'missile jet warplane helicopter tank rocket drone'.split(' ').flatMap(nounForms),
)

/** Nouns that are sides though they have no sector of their own. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'group nation nations country countries organization organisation coalition council committee agency allies ally partners alliance community association federation man woman prisoner prisoners hostages hostage suspect suspects member members person team delegates rivals critic party faction player minority organizer organiser body club firm side sides neighbor neighbour neighbors neighbours enemy west'
    .split(' ')
    .flatMap(nounForms),
)
