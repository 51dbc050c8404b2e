/**
 * Event nouns: what they tell when no verb carries them ("Norway's visit to", "talks between").
 *
 * `of` says whose side stands behind "of": the doer's ("the visit of") or the other's ("the arrest
 * of", the default). `mutual` nouns have two doers. A phrase of two words needs the first right
 * before the second, give or take an adjective.
 */
export interface NounLine {
  readonly cameo: string
  readonly nouns: string
  readonly of?: 'actor'
  readonly mutual?: true
  /** Tells an event only as the object of a light verb or with a side named. Default true. */
  readonly weak?: true
}

/** Own entries; codes of the CAMEO codebook. */
export const NOUN_FRAMES: readonly NounLine[] = [
  { cameo: '036', nouns: 'invitation', of: 'actor' },
  { cameo: '040', nouns: 'meeting, summit, discussion, consultation, handshake', mutual: true },
  { cameo: '046', nouns: 'negotiation, talk, dialogue, peace talk', mutual: true },
  { cameo: '041', nouns: 'phone call, telephone call, video call', mutual: true },
  { cameo: '042', nouns: 'visit, trip, arrival, stopover', of: 'actor' },
  { cameo: '042', nouns: 'tour' },
  { cameo: '045', nouns: 'mediation, mediation effort', of: 'actor' },
  {
    cameo: '0312',
    nouns: 'arms deal, weapons deal, arms agreement, military pact, cooperation deal',
    mutual: true,
  },
  { cameo: '030', nouns: 'deal, agreement, accord, pact, treaty, memorandum', mutual: true },
  { cameo: '050', nouns: 'condolence', of: 'actor' },
  { cameo: '051', nouns: 'praise, endorsement', weak: true },
  { cameo: '055', nouns: 'apology', of: 'actor' },
  {
    cameo: '062',
    nouns: 'joint exercise, joint drill, military exercise, military drill, arms exchange',
    mutual: true,
  },
  {
    cameo: '062',
    nouns: 'weapons exchange, arms trade, military cooperation, exercise, drill',
    mutual: true,
  },
  { cameo: '060', nouns: 'cooperation, collaboration', mutual: true, weak: true },
  { cameo: '064', nouns: 'intelligence sharing', mutual: true },
  { cameo: '063', nouns: 'extradition' },
  {
    cameo: '072',
    nouns: 'arms transfer, weapons transfer, arms shipment, weapons shipment, arms delivery',
  },
  {
    cameo: '072',
    nouns: 'arms supply, weapons delivery, military aid, military assistance, arms sale',
  },
  {
    cameo: '073',
    nouns: 'humanitarian aid, humanitarian assistance, food aid, relief, evacuation, rescue',
  },
  { cameo: '070', nouns: 'aid, assistance, donation, grant, contribution', weak: true },
  { cameo: '075', nouns: 'asylum', weak: true },
  { cameo: '0871', nouns: 'ceasefire, cease-fire, truce, armistice', mutual: true },
  { cameo: '0874', nouns: 'withdrawal, pullout, surrender, retreat, pullback' },
  { cameo: '0841', nouns: 'release, freeing' },
  { cameo: '083', nouns: 'resignation', of: 'actor' },
  { cameo: '081', nouns: 'pardon, amnesty' },
  { cameo: '0863', nouns: 'humanitarian access, aid access' },
  { cameo: '090', nouns: 'investigation, probe, inquiry, enquiry, inquest' },
  { cameo: '111', nouns: 'criticism, condemnation, denunciation, rebuke, outrage' },
  { cameo: '112', nouns: 'accusation, allegation' },
  { cameo: '114', nouns: 'complaint', of: 'actor' },
  { cameo: '115', nouns: 'lawsuit, legal action, impeachment' },
  { cameo: '116', nouns: 'conviction' },
  { cameo: '100', nouns: 'demand', of: 'actor', weak: true },
  { cameo: '020', nouns: 'appeal, plea, request', of: 'actor', weak: true },
  { cameo: '120', nouns: 'rejection, refusal' },
  { cameo: '129', nouns: 'veto', of: 'actor' },
  { cameo: '130', nouns: 'threat, warning', of: 'actor', weak: true },
  { cameo: '139', nouns: 'ultimatum', of: 'actor' },
  { cameo: '141', nouns: 'protest, demonstration, rally, march, sit-in', of: 'actor' },
  { cameo: '142', nouns: 'hunger strike', of: 'actor' },
  { cameo: '143', nouns: 'general strike, walkout, work stoppage, sickout', of: 'actor' },
  {
    cameo: '143',
    nouns:
      'rail strike, train strike, bus strike, postal strike, pay strike, teacher strike, nurse strike',
    of: 'actor',
  },
  {
    cameo: '143',
    nouns:
      'doctor strike, pilot strike, worker strike, 24-hour strike, one-day strike, indefinite strike',
    of: 'actor',
  },
  { cameo: '145', nouns: 'riot, unrest', of: 'actor' },
  { cameo: '140', nouns: 'uprising', of: 'actor' },
  // A coup is a seizure of power by arms, and what it overthrows stands behind "against" or "of".
  { cameo: '171', nouns: 'coup, coup attempt, putsch, power grab, military takeover, overthrow' },
  {
    cameo: '150',
    nouns: 'flight test, missile test, nuclear test, weapons test, test launch, missile launch',
  },
  {
    cameo: '154',
    nouns: 'deployment, mobilization, mobilisation, build-up, buildup, troop movement',
  },
  { cameo: '163', nouns: 'sanction, embargo', weak: true },
  { cameo: '172', nouns: 'ban, restriction, travel ban', weak: true },
  { cameo: '1723', nouns: 'curfew', weak: true },
  { cameo: '1724', nouns: 'martial law', weak: true },
  { cameo: '173', nouns: 'arrest, detention, imprisonment, capture' },
  { cameo: '174', nouns: 'deportation, expulsion' },
  { cameo: '175', nouns: 'crackdown, repression' },
  { cameo: '1712', nouns: 'demolition, destruction' },
  { cameo: '176', nouns: 'cyber attack, cyberattack, cyber warfare, hacking' },
  {
    cameo: '195',
    nouns: 'airstrike, air strike, air raid, drone strike, aerial attack, air attack',
  },
  { cameo: '1831', nouns: 'suicide bombing, suicide attack, suicide bomber' },
  { cameo: '183', nouns: 'bombing, car bomb, explosion, blast' },
  {
    cameo: '194',
    nouns: 'shelling, bombardment, rocket attack, missile attack, rocket fire, missile strike',
  },
  {
    cameo: '190',
    nouns: 'attack, assault, war, invasion, offensive, raid, incursion, ambush, strike',
  },
  {
    cameo: '190',
    nouns: 'battle, fight, fighting, clash, gunbattle, hostilities, military action',
    mutual: true,
  },
  {
    cameo: '1823',
    nouns: 'killing, murder, massacre, mass killing, slaughter, beheading, execution',
  },
  { cameo: '186', nouns: 'assassination' },
  { cameo: '185', nouns: 'assassination attempt' },
  { cameo: '181', nouns: 'kidnapping, abduction' },
  { cameo: '1822', nouns: 'torture' },
  { cameo: '191', nouns: 'blockade, siege' },
  { cameo: '192', nouns: 'occupation, annexation, seizure' },
  { cameo: '196', nouns: 'ceasefire violation, truce violation' },
]

/** Verbs that lend an event noun their subject: `hold talks`, `launch an attack`. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'hold have launch begin start stage conduct make mount continue resume open engage undertake pay ' +
    'carry issue step intensify commence organize organise lead renew perform give deliver declare ' +
    'announce express voice impose order file lodge wage commit arrange prepare plan attempt enter ' +
    'maintain face include'
  ).split(' '),
)
