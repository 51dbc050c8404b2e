/**
 * Verb frames: a CAMEO code and the phrases that tell it. Own entries; the codes are those of the
 * CAMEO codebook (P. Schrodt, 2012), the types they fall under are in `cameo.data.ts`.
 *
 * A phrase is a verb's base form, then what must follow it: a particle (`call off`), a noun
 * (`stop work`) or a word class in capitals (`lift CURB`, see `word-classes.data.ts`). In a passive
 * the nouns may stand before the verb. The phrase with the most parts wins, then the earlier line.
 */
export const VERB_FRAMES: readonly (readonly [cameo: string, phrases: string])[] = [
  // Intent to cooperate. `agree to VERB` and its kin swallow what stands in their complement.
  ['030', 'agree, agree to, agree on, consent, pledge, promise, vow, commit, offer, offer to'],
  ['030', 'be willing, be ready, be prepared, be committed'],
  ['030', 'join forces, reach understanding, plan to cooperate, accept OFFER'],
  ['030', 'form DEAL, prepare DEAL, negotiate DEAL, seek DEAL'],
  [
    '036',
    'invite, extend invitation, issue invitation, accept invitation, agree to TALK, offer TALK',
  ],
  ['036', 'offer to negotiate, offer to TALK, agree to meet, agree to negotiate, schedule TALK'],
  ['036', 'arrange TALK, arrange visit, plan visit, propose TALK, prepare TALK'],
  ['035', 'agree to CEASEFIRE, agree CEASEFIRE, agree on CEASEFIRE'],
  ['057', 'agree DEAL, agree on DEAL, agree upon DEAL'],
  ['039', 'offer to mediate'],

  // Meetings, visits, calls.
  ['040', 'consult, discuss, confer'],
  ['041', 'phone, telephone, speak by phone, speak with, speak to, talk to, talk with'],
  ['041', 'call PERSON, ring PERSON, hold call, have call, hold CALL'],
  ['042', 'visit, arrive in, arrive at, travel to, fly to, tour, pay visit, make visit'],
  ['042', 'call on PERSON, head to, go to, return to TALK, visit for TALK'],
  ['042', 'attend, attend TALK, participate in TALK, take part in TALK'],
  [
    '043',
    'host, receive PERSON, welcome PERSON, greet PERSON, receive delegation, host TALK, see off, bid farewell',
  ],
  ['040', 'meet, meet with, met with, hold TALK, have TALK, convene TALK, chair TALK, open TALK'],
  ['040', 'shake hand, sit down with, gather for TALK, begin TALK, start TALK, launch TALK'],
  ['040', 'resume TALK, continue TALK, conduct TALK, conclude TALK, end visit'],
  ['045', 'mediate, broker, launch mediation, facilitate TALK, begin mediation, offer mediation'],
  ['046', 'negotiate, bargain, enter TALK, engage in TALK, spend TALK, stay for TALK'],

  // Support in words, agreements signed.
  [
    '050',
    'develop relation, strengthen relation, upgrade relation, deepen relation, improve relation',
  ],
  [
    '050',
    'upgrade tie, strengthen tie, boost tie, normalize relation, restore relation, build relation',
  ],
  ['050', 'send condolence, express condolence, offer condolence, congratulate'],
  [
    '051',
    'praise, applaud, hail, commend, endorse, laud, salute, back, support, welcome, honor, honour',
  ],
  [
    '051',
    'approve of, voice SUPPORT, express SUPPORT, declare SUPPORT, reiterate SUPPORT, pledge SUPPORT',
  ],
  [
    '051',
    'promise SUPPORT, reaffirm SUPPORT, reaffirm COMMITMENT, reiterate COMMITMENT, express solidarity, side with, vote for',
  ],
  [
    '051',
    'award medal, award order, award prize, stand by, stand with, offer SUPPORT, respect, thank',
  ],
  ['052', 'defend, justify, stand up for, speak out for'],
  ['053', 'rally support, urge support, campaign for, lobby for'],
  ['054', 'recognize, recognise, establish relation, establish tie, open embassy, open consulate'],
  ['055', 'apologize, apologise, express regret for, offer apology, issue apology'],
  ['056', 'forgive'],
  ['057', 'sign DEAL, ratify DEAL, ratify, conclude DEAL, reach DEAL, seal DEAL, strike DEAL'],
  [
    '057',
    'settle lawsuit, settle case, settle suit, settle claim, reach settlement, announce settlement',
  ],
  ['057', 'clinch DEAL, finalize DEAL, finalise DEAL, ink DEAL, sign, make DEAL, approve DEAL'],

  // Exchange in deed.
  ['061', 'trade, export, import, trade with, buy GOODS, sell GOODS, purchase, sell, invest in'],
  [
    '062',
    'conduct DRILL, hold DRILL, stage DRILL, begin DRILL, launch DRILL, perform DRILL, start DRILL',
  ],
  ['062', 'train TROOPS, train PERSON, join coalition, exchange ARMS'],
  ['063', 'extradite, hand over suspect, extradite PERSON, approve extradition'],
  ['064', 'share INTEL, exchange INTEL, provide INTEL, give INTEL, pass INTEL'],
  ['060', 'cooperate, cooperate with, collaborate with, work together, partner with, team up'],

  // Aid.
  ['070', 'provide, supply, give, donate, deliver, contribute, furnish, hand over, assist'],
  [
    '070',
    'offer AID, deliver AID, send AID, ship AID, provide AID, give AID, announce AID, increase AID',
  ],
  [
    '070',
    'raise money, raise AID, award MONEY, donate MONEY, approve AID, authorize AID, pledge AID',
  ],
  [
    '071',
    'give MONEY, lend MONEY, lend, loan, provide MONEY, pay MONEY, spend MONEY, allocate MONEY',
  ],
  ['071', 'disburse, fund, finance, contribute MONEY, commit MONEY, approve loan, send MONEY'],
  [
    '072',
    'provide ARMS, supply ARMS, send ARMS, give ARMS, deliver ARMS, ship ARMS, transfer ARMS',
  ],
  ['072', 'arm, sell ARMS, offer ARMS, donate ARMS, hand over ARMS'],
  ['073', 'feed, fly AID, evacuate, rescue, airlift, treat, vaccinate, shelter, distribute AID'],
  ['073', 'send team, send doctor, provide shelter, donate AID, supply AID'],
  ['074', 'send peacekeeper, deploy peacekeeper, deploy observer, send observer'],
  ['074', 'participate in peacekeeping, approve deployment, announce deployment'],
  [
    '075',
    'grant asylum, accept REFUGEES, shelter REFUGEES, take in REFUGEES, give refuge, host REFUGEES',
  ],
  [
    '075',
    'open border, grant refuge, offer asylum, give asylum, resettle, admit REFUGEES, open door',
  ],

  // Giving way.
  [
    '080',
    'concede, concede to, relent, back down, yield, compromise, accept DEMAND, accede to, bow to',
  ],
  ['080', 'reverse decision, reverse policy, abandon policy, capitulate'],
  [
    '080',
    'withdraw decision, revoke decision, revoke, repeal, rescind, overturn, grant permission',
  ],
  [
    '080',
    'grant, grant request, approve request, allow, permit, let, give permission, give approval',
  ],
  ['080', 'give authorization, reinstate, accept resignation, authorize, authorise'],
  ['080', 'drop CHARGE, drop investigation, unban, legalize, legalise, decriminalize'],
  [
    '081',
    'lift CURB, ease CURB, relax CURB, loosen CURB, end CURB, remove CURB, soften CURB, waive CURB',
  ],
  [
    '081',
    'shorten CURB, reduce CURB, cancel CURB, drop CURB, scrap CURB, partially lift, simplify',
  ],
  ['081', 'pardon, grant pardon, grant amnesty, commute, issue pardon, approve pardon, grant bail'],
  ['081', 'quash CONVICTION, overturn CONVICTION, throw out CONVICTION, clear of, cleared of'],
  ['080', 'approve TAKEOVER, clear TAKEOVER'],
  ['081', 'grant citizenship, acquit, grant clemency, exonerate'],
  ['083', 'resign, step down, quit, stand down, hold election, adopt reform, relinquish'],
  ['084', 'hand back, give back, repatriate'],
  ['0841', 'release PERSON, free, let free, set free, release, liberate, let go, announce release'],
  ['0841', 'order release, secure release, release on bail, release HELD, free HELD'],
  ['0842', 'return GOODS, return ARTEFACT, return LAND, return property'],
  ['085', 'lift EMBARGO, ease EMBARGO, remove EMBARGO, end EMBARGO, waive EMBARGO, reduce tariff'],
  [
    '085',
    'roll back tariff, cut tariff, lift tariff, suspend tariff, lift boycott, roll back EMBARGO',
  ],
  [
    '086',
    'allow AID, allow access, allow inspector, admit inspector, allow peacekeeper, permit access',
  ],
  [
    '086',
    'approve mission, extend mission, adopt resolution, grant access, open airspace, allow into',
  ],
  ['087', 'disarm, demobilize, demobilise, lay down ARMS, hand over weapon, surrender weapon'],
  ['087', 'de-escalate, destroy stockpile, dismantle ARMS, give up ARMS, scale back'],
  [
    '0871',
    'declare CEASEFIRE, announce CEASEFIRE, observe CEASEFIRE, halt hostility, cease hostility',
  ],
  [
    '0871',
    'cease fire, suspend offensive, halt offensive, stop fighting, end fighting, call CEASEFIRE',
  ],
  ['0871', 'reach CEASEFIRE, begin CEASEFIRE, renew CEASEFIRE, accept CEASEFIRE, extend CEASEFIRE'],
  [
    '0871',
    'cease operation, halt attack, call off strike, end strike, suspend strike, end protest',
  ],
  ['0871', 'call off protest, call off STRIKE'],
  ['0872', 'lift blockade, ease blockade, lift siege, end siege, end blockade'],
  [
    '0874',
    'surrender, withdraw TROOPS, pull out TROOPS, pull out, pull back, retreat, withdraw from',
  ],
  ['0874', 'leave PLACE, complete withdrawal, begin withdrawal, begin withdrawing'],
  ['0874', 'announce withdrawal, order withdrawal, withdraw'],

  // Investigations.
  [
    '090',
    'investigate, probe, launch INQUIRY, open INQUIRY, begin INQUIRY, start INQUIRY, order INQUIRY',
  ],
  [
    '090',
    'conduct INQUIRY, join INQUIRY, head INQUIRY, lead INQUIRY, open hearing, look into, inspect',
  ],
  ['090', 'question, interrogate, announce INQUIRY, search, inquire, examine'],

  // Asking and demanding.
  [
    '020',
    'appeal, plead, beg, implore, launch appeal, make appeal, issue appeal, urge, ask, request',
  ],
  ['020', 'call on, call upon, ask for, seek, encourage, seek help, seek support, lobby, petition'],
  ['022', 'call for, appeal for, appeal to, press for, push for, want, exhort'],
  ['100', 'demand, insist, insist on, reiterate demand, issue demand'],
  [
    '100',
    'pressure, press, put pressure, push, push hard, instruct, direct, remind, require, compel',
  ],
  ['100', 'call for release, call for resignation, demand to, tell to, must'],
  ['103', 'seek refuge, seek asylum, take refuge, request asylum, apply for asylum'],

  // Criticism and accusation. `summon` + envoy is a complaint; `summon` alone a demand.
  [
    '111',
    'condemn, criticize, criticise, denounce, blast, slam, deplore, rebuke, decry, fault, blame',
  ],
  [
    '111',
    'lambast, lambaste, castigate, chide, reprimand, censure, attack verbally, chastise, scold',
  ],
  [
    '111',
    'lash out, hit out, hit back, express condemnation, launch attack on PERSON, issue condemnation',
  ],
  [
    '111',
    'express rejection, express outrage, voice outrage, mock, ridicule, insult, take aim, assail',
  ],
  ['111', 'challenge, dispute, refute, contest, disparage, berate, speak out against'],
  ['112', 'accuse, allege, charge that, implicate, suspect of, accuse of'],
  ['113', 'file motion, table motion, submit motion, bring motion'],
  ['112', 'hold responsible, hold accountable, blame for, point finger at, pin blame'],
  ['120', 'vote against, vote down'],
  ['143', 'strike work, down tool, walk out, walk off, stop work'],
  [
    '171',
    'seize power, take power, grab power, stage coup, mount coup, carry out coup, dissolve parliament, dissolve government, suspend constitution',
  ],
  ['113', 'oppose, rally opposition, object to, campaign against'],
  ['114', 'complain, complain to, summon ENVOY, lodge protest, lodge complaint, file complaint'],
  ['114', 'protest to, summon, call in ENVOY, deliver protest'],
  [
    '115',
    'sue, charge, charge PERSON, charge with, indict, prosecute, file CHARGE, file lawsuit, bring CHARGE',
  ],
  [
    '115',
    'take legal, launch legal, press CHARGE, take to court, impeach, file suit, file petition',
  ],
  ['116', 'convict, find guilty, convict of'],

  // Refusing. `refuse to VERB` swallows its complement.
  [
    '120',
    'reject, refuse, refuse to, decline, decline to, rebuff, spurn, rule out, dismiss, turn down',
  ],
  [
    '120',
    'deny request, deny entry, deny permission, deny visa, refuse request, reject request, say no',
  ],
  [
    '120',
    'fail to agree, shun, resist, renege on, walk out, snub, disapprove, quash, throw out, disallow',
  ],
  [
    '120',
    'cancel deal, scrap deal, violate ban, flout, defy, break off, fail to reach, fail to adopt',
  ],
  ['120', 'withhold consent, ignore demand, ignore call, ignore, reject DEAL, block entry'],
  ['120', 'abandon plan, shelve, bar from, refuse to accept'],
  [
    '125',
    'refuse to meet, cancel visit, cancel TALK, cancel meeting, postpone visit, call off visit',
  ],
  [
    '125',
    'call off TALK, boycott TALK, refuse TALK, leave TALK, pull out TALK, reject TALK, cancel trip',
  ],
  ['127', 'reject CEASEFIRE, dismiss CEASEFIRE, refuse CEASEFIRE, reject peace'],
  [
    '120',
    'block TAKEOVER, block deal, strike down, nullify, invalidate, annul, torpedo, scupper, halt TAKEOVER',
  ],
  ['129', 'veto'],

  // Threats.
  ['130', 'threaten, threaten to, warn, warn of, issue warning, issue threat, caution'],
  ['131', 'call for EMBARGO, propose EMBARGO, urge EMBARGO, threaten EMBARGO'],
  ['133', 'call for STRIKE, call for boycott, call for PROTEST'],
  [
    '139',
    'issue ultimatum, give ultimatum, set deadline, give deadline, set ultimatum, deliver ultimatum',
  ],
  ['138', 'threaten attack, threaten force, vow revenge, vow retaliation, vow to avenge'],

  // Crowds.
  ['140', 'protest, rise up, rally, overthrow, topple, oust, burn flag, agitate'],
  [
    '141',
    'demonstrate, hold PROTEST, stage PROTEST, march, take to street, organize PROTEST, join PROTEST',
  ],
  [
    '141',
    'picket, converge for PROTEST, gather for PROTEST, hold sit-in, stage sit-in, chant, lead PROTEST',
  ],
  ['142', 'begin hunger, start hunger, go on hunger, launch hunger, stage hunger'],
  ['143', 'go on STRIKE, stop work, begin STRIKE, stage STRIKE, organize STRIKE, launch STRIKE'],
  ['143', 'boycott, hold STRIKE, start STRIKE, down tool, stage walkout, strike over, walk off'],
  ['144', 'block ROAD, blockade ROAD, obstruct, barricade, occupy building'],
  ['145', 'riot, clash with police, loot, vandalize, vandalise, rampage'],

  // Show of force.
  ['150', 'parade, flex muscle, test ARMS, test-fire, test-launch, test, display ARMS'],
  [
    '150',
    'beef up TROOPS, beef up security, beef up, strengthen TROOPS, reinforce TROOPS, tighten security',
  ],
  [
    '152',
    'remain on alert, put on alert, place on alert, go on alert, be on alert, raise alert, step up patrol',
  ],
  ['154', 'mobilize, mobilise, deploy TROOPS, deploy ARMS, send TROOPS, move TROOPS, mass TROOPS'],
  ['154', 'deploy, dispatch TROOPS, amass, rush TROOPS, call up reservist, order TROOPS'],
  ['154', 'mobilize TROOPS, mobilise TROOPS, intensify TROOPS, build up TROOPS, send warship'],

  // Cutting relations.
  [
    '160',
    'sever relation, cut relation, break relation, downgrade relation, suspend relation, cut tie',
  ],
  [
    '160',
    'sever tie, break tie, suspend tie, freeze relation, cut off contact, suspend membership',
  ],
  [
    '161',
    'recall ENVOY, close embassy, close consulate, expel ENVOY, withdraw ENVOY, shut embassy',
  ],
  ['162', 'suspend AID, cut AID, halt AID, reduce AID, freeze AID, end AID, cut off AID, stop AID'],
  [
    '162',
    'withhold AID, prohibit AID, block AID, slash AID, announce suspension, suspend MONEY, cut MONEY',
  ],
  ['162', 'withdraw AID, halt MONEY, suspend delivery, suspend supply, cut off supply'],
  [
    '163',
    'impose EMBARGO, slap EMBARGO, impose tariff, tighten EMBARGO, prolong EMBARGO, extend EMBARGO',
  ],
  [
    '163',
    'order EMBARGO, blacklist, sanction, renew EMBARGO, freeze asset, ban export, ban import',
  ],
  ['163', 'announce EMBARGO, expand EMBARGO, adopt EMBARGO, reimpose EMBARGO, boycott product'],
  ['164', 'suspend TALK, halt TALK, break off TALK, end TALK, freeze TALK, walk out TALK'],
  ['165', 'end mediation, halt mediation, suspend mediation'],
  ['166', 'expel, withdraw peacekeeper, withdraw inspector, expel inspector, withdraw observer'],
  [
    '166',
    'withdraw staff, expel worker, issue travel warning, pull out peacekeeper, suspend flight',
  ],

  // Coercion short of violence.
  ['170', 'force, coerce, intimidate, repress, suppress, crack down, launch operation, raid'],
  [
    '171',
    'seize, confiscate, impound, nationalize, nationalise, seize GOODS, expropriate, freeze account',
  ],
  ['171', 'fine, order pay, impose fine, levy fine'],
  ['1712', 'demolish, destroy, raze, bulldoze, blow up, torch, burn down, set fire'],
  [
    '172',
    'restrict, impose CURB, ban, outlaw, censor, close BORDER, shut down, suspend publication',
  ],
  [
    '172',
    'ban PERSON, order to suspend, close down, bar, prohibit, impose restriction, block website',
  ],
  ['172', 'suspend, dissolve, dismiss PERSON, sack, close, tighten CURB, shut, revoke licence'],
  ['1723', 'impose curfew, declare curfew, extend curfew, order curfew'],
  ['1724', 'declare emergency, impose emergency, declare siege, impose martial, declare martial'],
  ['1724', 'extend emergency'],
  ['173', 'arrest, detain, imprison, jail, sentence, apprehend, capture PERSON, round up'],
  [
    '173',
    'take into custody, order arrest, announce arrest, issue warrant, hold HELD, nab, lock up',
  ],
  ['173', 'hold PERSON'],
  ['174', 'deport, banish, exile, evict, deport PERSON, send back, expel PERSON'],
  ['175', 'fire tear, use tear, disperse, use water, fire rubber, baton-charge'],
  ['176', 'hack, launch cyber, conduct cyber, carry out cyber'],

  // Violence.
  ['180', 'attack, harm, injure, wound, assault, hurt, target, persecute, violate, harass'],
  ['181', 'kidnap, abduct, take hostage, hold hostage, seize hostage, hijack, hold captive'],
  ['182', 'beat, batter, stab, beat up, maul, club'],
  ['1821', 'rape, molest'],
  ['1822', 'torture, mistreat, abuse'],
  ['184', 'use shield'],
  ['1823', 'kill, murder, behead, execute, slay, massacre, hang, lynch'],
  ['183', 'bomb, detonate, explode, set off BOMB, plant BOMB, blow BOMB'],
  ['186', 'assassinate'],
  ['185', 'attempt to assassinate, try to assassinate, plot to kill'],
  [
    '190',
    'fight, battle, clash, clash with, invade, storm, raid PLACE, overrun, ambush, strike, hit',
  ],
  [
    '190',
    'launch ATTACK, carry out ATTACK, mount ATTACK, begin ATTACK, stage ATTACK, conduct ATTACK',
  ],
  ['190', 'continue ATTACK, order ATTACK, step up ATTACK, intensify ATTACK, commence ATTACK'],
  ['190', 'launch invasion, mount invasion, engage in fighting, wage war, repel, advance on'],
  ['190', 'launch offensive, exchange fire, exchange ARMS fire, commit massacre, storm PLACE'],
  ['191', 'blockade, impose blockade, besiege, lay siege, encircle, impose siege'],
  [
    '192',
    'occupy, capture PLACE, take over, seize control, seize PLACE, take control, capture, conquer',
  ],
  ['192', 'annex, retake, recapture, overrun PLACE'],
  ['193', 'shoot, open fire, gun down, fire on, fire at, shoot dead, shoot down, snipe'],
  [
    '194',
    'shell, bombard, pound, fire ARMS, launch rocket, launch missile, launch ARMS, fire rocket, use ARMS',
  ],
  [
    '195',
    'launch AIRSTRIKE, carry out AIRSTRIKE, conduct AIRSTRIKE, bomb from air, strafe, order AIRSTRIKE',
  ],
  ['196', 'violate CEASEFIRE, break CEASEFIRE, breach CEASEFIRE, violate truce'],
]

/** A receiving verb and the thing received: the act is the giver's. */
export const RECEIVING_FRAMES: readonly (readonly [cameo: string, phrases: string])[] = [
  ['070', 'receive AID, get AID, obtain AID, secure AID, win AID'],
  ['072', 'receive ARMS, get ARMS, obtain ARMS, acquire ARMS, buy ARMS, receive KNOWHOW'],
  ['071', 'receive MONEY, get MONEY, obtain MONEY, secure MONEY'],
  ['111', 'face criticism, draw criticism, face condemnation, draw condemnation, draw ire'],
  ['036', 'receive invitation, get invitation'],
  ['051', 'receive SUPPORT, win SUPPORT, receive backing'],
  ['190', 'suffer ATTACK, face ATTACK, come under ATTACK, come under fire'],
  ['173', 'face CHARGE'],
  ['163', 'face EMBARGO'],
]

/** Phrases whose verb does nothing to anybody: `closed the gap on the leader`. Own list. */
export const IDIOMS =
  'plead guilty, plead not, decline comment, refuse comment, ask comment, seek comment, request comment, strike ball, strike crossbar, strike post, ' +
  'strike out, hit ball, hit crossbar, hit post, hit bar, hit underside, hit run, hit single, shoot ball, attack ball, ' +
  'allow goal, allow run, allow hit, demonstrate that, demonstrate how, demonstrate ability, demonstrate patience, demonstrate skill, ' +
  'demonstrate commitment, demonstrate credential, demonstrate need, beat keeper, beat goalkeeper, beat champion, beat side, ' +
  'hail from, give up, release report, release statement, release video, release album, release film, ' +
  'release detail, release information, release document, release photo, release image, release result, ' +
  'release data, release figure, release song, release trailer, release version, release plan, ' +
  'release product, release floor, release book, release study, release list, close gap, narrow gap, strike chord, strike balance, hit record, hit target, hit mark, beat record, ' +
  'beat expectation, kill time, shoot film, shoot video, shoot photo, shoot picture, raise question, ' +
  'ask question, ask about, question whether, welcome baby, fight cancer, fight disease, fight fire, ' +
  'battle cancer, battle illness, fight for life, sign off, sign up, sign in, send message, ' +
  'push boundary, press ahead, call home, want know, test positive, test negative, press on, ' +
  'host show, host podcast, host game, host programme, host program, attend school, attend university, ' +
  'attend college, deliver speech, deliver line, provide comment, provide update, give birth, ' +
  'give speech, give interview, abuse power, abuse office, abuse position, abuse trust, abuse drug, abuse alcohol, let know, free up, back up, fire up, charge fee, charge battery'
