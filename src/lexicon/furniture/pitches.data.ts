import { anyPhrase } from '../phrases.ts'

// Pitches, notes and legal lines. Collected from the templates of many news sites.

/** Notes of the outlet to its readers, in any short paragraph. */
export const NOTE_PHRASES = String.raw`
  (?:this )?(?:web)?site uses cookies
  we(?:bsites?)? use cookies
  may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission
  by signing up,? you
  sign up (?:for|to) (?:our|the|my)
  subscribe to (?:our|the)
  our (?:daily|weekly|free|morning|email) newsletters?
  (?:is|are) reserved for subscribers
  réservée aux abonnés
  more to follow
  (?:first|originally) (?:published|appeared) (?:in|on|at|by)
  story has been (?:updated|corrected)
  image \d+ of \d+
  \d+ of \d+ (?:images|photos)
`

/** Words of a pitch for the outlet itself: two of them in a short paragraph make one. */
export const PITCH_PHRASES = `
  sign up
  subscribe
  newsletter
  inbox
  free trial
  subscri(?:ber|ption)s?
  download (?:our|the) app
  whatsapp channel
  join our
  donat(?:e|ion)
  support (?:our|independent) journalism
  become a member
  push notifications?
  breaking news alerts?
`

/** What a pitch is for. */
const PITCHED = `
  newsletters?
  email
  inbox
  app
  facebook
  twitter
  instagram
  youtube
  telegram
  whatsapp
  subscriber
  member
  unlimited
  free trial
  journalism
`

/** Words before a colon that point to another page. */
const POINTING = `
  read more
  read also
  also read
  see also
  read
  read this
  related
  more
  watch
  listen
  see
  watch more
  don['’]t miss
  must read
  also on .{2,30}
  further reading
  recommended
  in pictures
  photos
  explainer
`

/** Links of a page's foot. */
const LEGAL = `
  privacy
  cookies?
  terms
  legal
  accessibility
  advertise
  contact
  about
  do not sell
  ad choices
  site ?map
  imprint
  careers
  help
`

/** What may follow one of them. */
const LEGAL_MORE = String.raw`
  policy
  notice
  statement
  us
  settings
  preferences
  of
  use
  service
  conditions
  with us
  center
  centre
  and
  &
  my
  personal
  information
  \|
`

/** Pitches for newsletters, subscriptions, apps and other pages; anywhere in a line. */
export const PITCHES: readonly RegExp[] = [
  /^(?:sign|signing) up (?:for|to|now|here|today)\b/,
  new RegExp(
    `^(?:subscribe|register|join|become|get|download|support|donate|follow|like) (?:\\w+ ){0,6}(?:${anyPhrase(PITCHED)})\\b.{0,80}$`,
  ),
  /\b(?:delivered|straight|sent|direct|right)(?: directly| straight)? to your (?:inbox|e-?mail)\b/,
  /^(?:click|tap) here (?:to|for)\b.{0,120}$/,
  /^open (?:\w+ ){0,4}in (?:a )?new (?:window|tab)\b.{0,120}$/,
  /^(?:the )?(?:story|article|text|post) (?:continues|goes on|resumes) (?:below|after)(?: this| the)? advertisement$/,
  /^.{0,60}\b(?:click here|sign up here|subscribe (?:here|now|today))[.!]?$/,
  /\b(?:we|this (?:web)?site) uses? cookies\b/,
  /\b(?:your (?:ad ?blocker|browser)|enable javascript|turn on notifications)\b/,
  new RegExp(`^(?:${anyPhrase(POINTING)}) ?[:|] ?\\S.{0,200}$`),
  /^(?:read|watch|see|listen to) (?:more|the full|our|also)\b.{0,120}$/,
  /\b(?:subscribe|sign(?:ing)? up|register) (?:now|today|here|below|to|for|at|free|and)\b.{0,160}\b(?:newsletters?|email|inbox|latest|access|magazine|briefing|daily|weekly|alerts|updates|more)\b/,
  /\b(?:newsletter|briefing|digest|round-?up|magazine|app)\b.{0,40}\b(?:delivered|every (?:week|month|day|morning|friday)|sign up|subscribe|free|join)\b/,
  /\b(?:may (?:get|earn|receive)|we (?:earn|get|receive)) (?:a )?(?:share|small|commission|percentage|portion|cut)\b/,
  /^(?:want|need|looking for|love|enjoy(?:ed|ing)?|interested in) (?:\w+ ){0,6}(?:more|deals|story|article|newsletter|space)\b.{0,120}$/,
  /^(?:you can )?unsubscribe\b|\byou can unsubscribe\b|\bno spam\b/,
  /^as you comment\b|\bcommenters?\b.{0,120}\b(?:respectful|rules|guidelines|moderat)/,
  /^share this (?:story|article|page|post) ?:/,
  /^(?:share or comment on|what do you think|tell us what you think|let us know (?:what|in the comments))\b/,
  /^this (?:slideshow|content|video|feature|website|site) requires?\b/,
  /^(?:stay (?:up to date|informed|tuned|connected)|start your (?:day|morning))\b/,
  /^(?:unlimited (?:online|digital)? ?access|exclusive (?:articles|content|access)|this content is reserved|you have full access)\b/,
  /\bsubscribers? only\b|\bpreferred source\b/,
  /^we want to hear from you\b/,
  /^(?:open|view) (?:this )?(?:photo|image|gallery) in (?:gallery|full)\b.{0,20}$/,
  /^get (?:the )?(?:latest|breaking|our|all the|more|top)\b.{0,140}\b(?:news|stories|alerts|updates|newsletter|headlines|emails?|inbox)\b.{0,60}$/,
  /\bfollow (?:him|her|them|us|me|\S{2,20}(?: \S{2,20})?) (?:on|at|@)\b.{0,80}$/,
  /^(?:you['’]?(?:ve| have) (?:reached|read|successfully)|already (?:a|have)|not a (?:subscriber|member))\b.{0,120}$/,
  /^by (?:signing|clicking|subscribing|submitting|registering|providing)\b.{0,200}\b(?:terms|policy|agree|consent)\b/,
  /\b(?:we may (?:earn|receive) (?:a )?(?:\w+ )?commission|affiliate (?:links?|commission))\b/,
  /^(?:have a|got a|send (?:us )?(?:your )?) ?(?:news )?(?:story|tip|tips|question)\b.{0,120}$/,
]

/** Legal lines. */
export const FOOTERS: readonly RegExp[] = [
  /^(?:all (?:content|material|rights|text|photos?)[s ]{0,2})?.{0,40}(?:©|\(c\)|&copy;|copyright)(?:.{0,12}\d{4}|\W)/,
  /\ball rights? reserved\b/,
  /^copyright\b/,
  /\bmay not be (?:reproduced|published|copied|used)\b.{0,160}\b(?:permission|consent|redistributed|rewritten|without)\b/,
  new RegExp(`^(?:${anyPhrase(LEGAL)})(?: (?:${anyPhrase(LEGAL_MORE)}))*$`),
  /^powered by\b.{0,50}$/,
  /^posted in\b.{0,50}$/,
  /^(?:filed under|tags?|topics?|categories|category|keywords?)(?: ?:|$).{0,200}$/,
]
