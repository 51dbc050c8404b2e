import { STATE_BODIES } from '../../lexicon/index.ts'

/**
 * Nouns of a person who need not be named, singular, beside the offices of the lexicon; with the gender that they tell, if
 * any. Own list.
 */
export const PERSON_NOUNS: readonly (readonly [noun: string, gender?: 'female' | 'male'])[] = [
  ['man', 'male'],
  ['woman', 'female'],
  ['boy', 'male'],
  ['girl', 'female'],
  ['father', 'male'],
  ['mother', 'female'],
  ['husband', 'male'],
  ['wife', 'female'],
  ['widow', 'female'],
  ['widower', 'male'],
  ['son', 'male'],
  ['daughter', 'female'],
  ['brother', 'male'],
  ['sister', 'female'],
  ['uncle', 'male'],
  ['aunt', 'female'],
  ['grandfather', 'male'],
  ['grandmother', 'female'],
  ['nephew', 'male'],
  ['niece', 'female'],
  ['boyfriend', 'male'],
  ['girlfriend', 'female'],
  ['actor', 'male'],
  ['actress', 'female'],
  ['policeman', 'male'],
  ['policewoman', 'female'],
  ['fisherman', 'male'],
  ['businessman', 'male'],
  ['businesswoman', 'female'],
  ['gunman', 'male'],
  ['monk', 'male'],
  ['nun', 'female'],
  ...`accomplice accountant activist adviser advisor agent analyst applicant architect artist assailant assistant athlete
  attacker auditor author banker bishop blogger broker buyer candidate captain caretaker cashier chairman chairwoman clerk
  client coach colleague columnist commander consultant cook correspondent critic customer dealer defendant deputy detective
  developer director doctor donor driver economist editor employee employer engineer entrepreneur expert farmer fighter
  firefighter founder friend gambler guard guest guitarist host hostage imam inspector instructor inventor investigator
  investor journalist judge lawyer leader lecturer librarian magistrate maker manager mechanic merchant midwife migrant
  minister miner musician neighbor neighbour novelist nurse officer official operator opponent organiser organizer owner
  painter parent partner passenger patient performer photographer physician pilot plaintiff player poet politician priest
  prisoner producer professor programmer prosecutor psychiatrist psychologist publisher pupil referee refugee reporter
  representative rescuer researcher resident retiree rider rival runner sailor scholar scientist sculptor secretary seller
  sergeant sheriff shooter singer skipper soldier solicitor sponsor spouse stranger striker student successor suitor
  surgeon survivor suspect swimmer tailor teacher technician teenager tenant thief tourist trader trainer translator
  traveller tutor vendor veteran victim villager visitor volunteer waiter winner witness worker writer youth`
    .trim()
    .split(/\s+/)
    .map((noun): [string] => [noun]),
]

/** Nouns of several together, singular: "the crew … they". A state's bodies, and an own list. */
export const COLLECTIVE_NOUNS: readonly string[] = [
  ...STATE_BODIES.keys(),
  ...`agency audience band board cast club college commission committee company couple crew crowd delegation duo family firm gang
  group hospital jury majority management media minority network opposition pair panel party press public school squad
  staff team trio union university`
    .trim()
    .split(/\s+/),
]
