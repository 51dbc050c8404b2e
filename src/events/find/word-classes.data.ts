import { OFFICE_SECTORS, offices } from '../../lexicon/index.ts'

/** Nouns that frames speak of by class (`lift CURB`). Base forms; plurals are understood. Own lists. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  TALK: 'talk negotiation discussion consultation dialogue conversation meeting summit conference session round-table roundtable gathering',
  CALL: 'call conversation teleconference',
  DEAL: 'agreement deal accord pact treaty memorandum mou contract protocol convention partnership declaration communique',
  TAKEOVER: 'merger purchase acquisition takeover sale bid buyout tie-up',
  CONVICTION: 'conviction sentence verdict',
  CEASEFIRE: 'ceasefire cease-fire truce armistice cessation',
  CURB: 'curb restriction ban curfew limit sanction embargo blockade siege emergency measure moratorium quarantine lockdown parole boycott closure visa martial order tariff rule',
  EMBARGO: 'sanction embargo tariff penalty asset-freeze',
  BORDER: 'border crossing airspace checkpoint port airport',
  ROAD: 'road street bridge highway railway border traffic transport entrance port motorway square',
  AID: 'aid assistance relief supply help food medicine equipment support donation ventilator vaccine material fund medication grant shipment package humanitarian water',
  MONEY:
    'million billion dollar euro money grant loan fund pound yen yuan credit financing funding cash subsidy crore trillion compensation',
  ARMS:
    'arms weapon weaponry missile artillery ammunition rocket tank munition shell warplane ' +
    'drone jet helicopter aircraft submarine gun rifle warship mortar howitzer bullet torpedo ' +
    'warhead armament',
  KNOWHOW: 'insight technology know-how expertise knowledge blueprint',
  INTEL: 'intelligence evidence information data intel secret photograph',
  GOODS:
    'oil gas grain goods product property tanker vehicle ship land house boat equipment weapon money wheat coal vessel',
  ARTEFACT:
    'artifact artefact sculpture painting skull antiquity object portrait relic mosaic bell statue treasure pendant manuscript remains fossil coin mummy',
  LAND: 'territory land island province village',
  TROOPS:
    'troop force army soldier military personnel battalion brigade fighter militia unit ' +
    'contingent navy police guard reservist marine reinforcement platoon regiment',
  DRILL: 'exercise drill manoeuvre maneuver wargame',
  REFUGEES: 'refugee migrant asylum-seeker people displaced evacuee family seeker',
  HELD: 'prisoner hostage detainee inmate captive journalist activist suspect leader dissident pilot sailor soldier',
  INQUIRY: 'investigation inquiry enquiry probe hearing inquest review trial',
  CHARGE: 'charge lawsuit complaint case suit indictment claim accusation',
  ENVOY: ['charge chargé high-commissioner', ...offices('envoy')].join(' '),
  DEMAND: 'demand request call proposal condition petition ultimatum',
  OFFER: 'offer proposal plan invitation',
  SUPPORT:
    'support backing solidarity approval endorsement respect praise appreciation gratitude commitment',
  COMMITMENT: 'commitment readiness willingness pledge intention determination',
  PROTEST: 'protest demonstration rally march sit-in vigil picket',
  STRIKE: 'strike walkout stoppage boycott shutdown hartal bandh',
  ATTACK:
    'attack assault offensive bombing raid strike operation bombardment shelling airstrike ' +
    'ambush massacre incursion killing campaign invasion war onslaught',
  AIRSTRIKE: 'airstrike air-strike bombing air raid sortie',
  BOMB: 'bomb explosive device blast mine vest grenade',
  PLACE:
    'city town village capital base province region district airport mosque territory embassy ' +
    'island building headquarters headquarter compound camp post bridge house station port ' +
    'palace field area',
  PERSON: [
    ...OFFICE_SECTORS.keys(),
    'man woman people person worker citizen national boy girl protester protestor demonstrator ' +
      'villager crew passenger opposition migrant immigrant terrorist gang individual delegation ' +
      'critic',
  ].join(' '),
}
