// Adjectives and adverbs that no suffix tells. Own lists.

/** Adjectives in the base form. */
export const ADJECTIVES = `
  able abrupt absent absolute abstract absurd accurate acute adequate adverse afraid aggressive
  alive alleged alone ambitious ample ancient angry annual anonymous anxious apparent appropriate
  arid armed artificial ashamed asleep available average aware awful bad bare basic beautiful big
  bilateral bitter bizarre black bland blank bleak blind blue bold brave brief bright brilliant
  broad broken brown brutal bulk busy calm capable careful cautious central certain chaotic cheap
  chief chronic civil civilian clean clear clever close coastal cold common complete complex
  comprehensive concerned concrete confident confidential conscious conservative considerable
  consistent constant contemporary continued contrary controversial conventional convinced cool
  core correct corrupt covert crazy criminal critical crowded crucial crude cruel current daily
  dangerous dark dead deadly deaf dear decent deep definite delicate democratic dense desperate
  determined different difficult diplomatic dirty disappointed disputed distant distinct diverse
  divine domestic dominant double dramatic drunk dry dual dull eager early eastern easy economic
  effective elaborate elderly elected electoral elegant eligible embattled emerging eminent empty
  enormous ensuing entire equal essential established eternal ethnic evident evil exact excellent
  excessive exclusive exotic expensive experienced explicit exposed extensive external extra
  extraordinary extreme fair faint faithful false familiar famous fatal favorite favourite federal
  fellow female fierce final financial fine firm fiscal fit flat flexible fluid foreign formal
  former fragile frank free frequent fresh friendly front frozen full fundamental funny future gay
  general generous gentle genuine giant glad global gold golden good grand grateful grave great
  green grey gray gross guilty handsome happy harsh healthy heavy helpless hidden high historic
  hollow holy homeless honest horrible hostile hot huge human humble hungry ideal identical idle
  ill illegal imminent immediate immense imperial implicit important impressed incomplete
  incorrect independent indirect indoor inevitable inflammatory influential informal inherent
  initial inner innocent innovative insane instant insufficient intact intelligent intense interim
  interior intermediate internal international intimate invalid involved joint junior just keen
  key kind large late latest lead leading lean left-wing legal legitimate lengthy less liable
  liberal light likely limited literary live lively local logical lone lonely long long-term loose
  loud low loyal lucky mad main major male malicious mandatory many marginal maritime married
  massive mature maximum mean meaningful medieval medium mental mere mild military minimum minor
  missing mixed mobile moderate modern modest moral multilateral multiple municipal mutual
  mysterious naked narrow nasty national native natural naval near nearby neat necessary negative
  nervous neutral new nice noble noisy normal northern notable noted notorious novel nuclear
  numerous obscure obvious odd off-duty official ok old only open opposite oral ordinary organic
  original outdoor outer outright outstanding overall overwhelming own painful pale parallel
  partial particular passive past patient peaceful peculiar perfect permanent persistent personal
  physical plain pleasant polite political poor popular portable positive possible potential
  powerful practical precise pregnant present presidential prestigious prime principal prior
  private privileged probable productive profound prominent prone proper proposed prospective
  protective proud provincial public pure quick quiet radical random rapid rare raw ready real
  rear reasonable recent red regional regular related relative relevant reliable religious
  reluctant remote repeated representative resident residential respective responsible rich
  right-wing rigid rival rough round royal rude rural sacred sad safe satisfied savage scarce
  scared secondary secret sectarian secular secure senior sensible sensitive separate serious
  severe sexual shallow sharp sheer short shy sick significant silent silly silver similar simple
  sincere single skilled slight slim slow small smart smooth so-called sober social soft sole
  solid solo sophisticated sore sorry southern sovereign spare special specific spectacular
  spiritual square stable standard static statutory steady steep sterile stiff still straight
  strange strategic strict striking strong stupid subject subsequent substantial successful sudden
  sufficient suitable sunny super superb superior supreme sure surprised surrounding suspected
  suspicious sustainable sweet swift symbolic sympathetic tactical tall technical temporary tender
  tense terrible thick thin thorough tight tiny tired top total touch tough toxic traditional
  tragic transparent tremendous tribal tropical true typical ugly ultimate unable unanimous
  unaware uncertain unclear underground underlying unemployed unexpected unfair unhappy uniform
  unilateral unique united universal unknown unlikely unprecedented unpopular unusual upcoming
  upper upset urban urgent used useful usual utter vacant vague valid valuable various vast verbal
  viable vicious violent virtual visible vital vivid voluntary vulnerable wary weak wealthy weekly
  weird welcome western wet white whole wide widespread wild willing wise wooden worldwide worried
  worth worthy wounded wrong yearly yellow young monthly quarterly ongoing incoming outgoing
  pro-government pro-russian anti-government counterterrorism nationwide upbeat unarmed uninjured
  undisclosed unidentified unnamed unspecified armored armoured detailed retired sanctioned
  accused registered civic cyber digital online offline bloody hefty risky costly lofty rocky
  tricky heavy-handed
`

/** Adjectives that are nouns as often: `official`, `criminal`. A place for a noun makes them one. */
export const NOUN_ADJECTIVES = `
  official criminal civilian conservative liberal democratic representative executive general
  public private chief head human individual military native national natural objective original
  past potential present principal professional quiet red resident right rival safe second secret
  senior junior short sick single social solid sovereign special standard subject super superior
  target teen top total uniform white black green blue gold silver wild whole wrong young male
  female adult average capital chemical circular classic commercial complex constant contemporary
  core dead derivative double elderly elite equal fellow firm front future gay giant good ill
  intellectual intent interior joint key kind legal light local lone major minimum maximum minor
  mobile model moral mortal musical nomadic northern novel offensive opposite patient plain poor
  prime radical regular relative residential round royal rural separate spare spiritual square
  staple static suspect militant veteran welcome alternative captive fugitive electric magnetic
  critic cleric mechanic academic
`

/** Adverbs in the base form. */
export const ADVERBS = `
  ably about abroad almost alone already also altogether always apart aside away back before
  beforehand below better beyond clearly deeply downtown easily enough especially eventually
  everywhere exactly exclusively extremely far finally forward frequently fully generally hard
  hardly heavily here highly home immediately indeed instead just largely lately likely long
  mainly maybe merely mostly much namely nearly never normally notably now nowadays often once
  only originally partly perhaps possibly presumably previously probably quickly quite rather
  really recently reportedly scarcely seldom seriously simply so sometimes soon still strongly
  thereafter thus together too twice usually very virtually well widely worldwide yet allegedly
  officially
`

/** Words in -ly that are no adverbs. */
export const LY_EXCEPTIONS = `ally family assembly anomaly monopoly supply reply rally italy july fly bully belly jelly lily ply folly tally butterfly homily`

/** Adjectives in -ly. */
export const LY_ADJECTIVES = `
  friendly likely unlikely deadly elderly costly daily weekly monthly yearly quarterly early
  lonely lively lovely orderly ugly ghastly scholarly timely untimely worldly heavenly cowardly
  holy silly hilly oily motherly brotherly fatherly leisurely sickly unruly ungodly
`
