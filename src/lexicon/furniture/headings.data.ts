import { anyPhrase } from '../phrases.ts'

// Headings of what is no article: wordings of HTML pages first, then those of plain text, which are matched
// against a whole line in lower case without marks at its ends. Collected from the templates of news pages
// and of the content systems that they run on (WordPress, Drupal, Arc, Chorus), and from two forms of farm pages.

/** How other stories are told apart from this one. */
const OTHER = `
  related
  recommended
  similar
  popular
  trending
  latest
  recent
  more
  other
  further
  featured
  top
`

/** What other stories are called. */
const STORIES = `
  articles?
  stories
  story
  posts?
  news
  reading
  content
  coverage
  reads
  videos?
  topics
  links
  headlines
`

/** Lines that open a list of other stories, comments or notes: what follows is not the article. */
export const HEADING_PHRASES = String.raw`
  (?:you (?:may|might|will) (?:also )?(?:like|enjoy|love|be interested in).{0,30})
  (?:${anyPhrase(OTHER)})(?: \w+){0,2} (?:${anyPhrase(STORIES)})
  related(?: \w+)?
  recommended(?: for you| by .{1,30})?
  more (?:from|on|about|like this|in|by|to explore)\b.{0,50}
  most (?:read|popular|viewed|shared|recent|watched|commented)\b.{0,30}
  read (?:next|more)
  up next
  don'?t miss
  trending(?: now)?
  also (?:read|see|on)\b.{0,30}
  what to read next
  keep reading
  editor'?s picks?
  (?:leave|post|add|write) (?:a|your) (?:comment|reply)\b.{0,30}
  (?:\d+ )?(?:comments?|responses?|replies)(?: \(\d+\))?
  join the (?:conversation|discussion)
  about the (?:authors?|writers?)
  about (?:us|me)
  share (?:this|on)\b.{0,40}
  share
  filed under\b.{0,60}
  tags?:?
  topics?:?
  follow us\b.{0,40}
  sign up\b.{0,60}
  subscribe\b.{0,60}
  get the latest\b.{0,60}
  newsletter
  advertisement
  sponsored(?: content)?
  from our partners
  around the web
  from the web
  we recommend
  recommend
  previous (?:article|post|story)
  next (?:article|post|story)
  in this (?:article|story)
  mehr zum thema
  lesen sie auch
  auch interessant
  à lire aussi
  lire aussi
  sur le même sujet
  te puede interesar
  más noticias
  leggi anche
  leia também
  lees ook
`

/** Of these the beginnings of those after which no article goes on. */
export const LAST_HEADING_PHRASES = String.raw`
  (?:\d+ )?(?:comments?|responses?|replies)\b
  (?:leave|post|add|write) (?:a|your)\b
  join the\b
  about the (?:author|writer)
  related (?:posts|articles|stories)
  (?:you (?:may|might) also)
  (?:more|recent|latest|popular) (?:posts|articles|stories|news)\b
  recommended for you
`

/** Headings after which other stories come: the article is over, or has not begun. */
export const STOP_HEADINGS: readonly RegExp[] = [
  /^recommend(?:ed|ations?)?(?: (?:for you|stories|reading|articles|videos|posts|from .{1,30}))?$/,
  /^related(?: (?:articles?|stories|posts|news|content|coverage|links|videos|reading|items))?$/,
  /^more:\S.{0,30}$/,
  /^more (?:from|in|on|about|like|for|stories|news|articles|coverage|headlines|top|to|at|latest)\b.{0,50}$/,
  /^(?:you (?:may|might|could|will|ll) (?:also )?|also )(?:like|enjoy|want|be interested|love|want to read)\b.{0,20}$/,
  /^(?:read|watch|up|coming up|play) (?:this )?next$/,
  /^(?:next|previous|prev)(?: (?:article|story|post|up))?(?::.{1,200})?$/,
  /^(?:most|top) (?:read|popular|viewed|shared|commented|recent|watched|emailed|clicked|stories|headlines|news|videos|picks)\b.{0,30}$/,
  /^(?:trending|popular)(?: (?:now|today|stories|news|articles|posts|topics|videos|on|in))?\b.{0,25}$/,
  /^(?:the )?latest(?: (?:news|stories|headlines|articles|videos|posts|updates|from|in))?\b.{0,30}$/,
  /^hot (?:articles?|topics?|news)$/,
  /^editors? ?'?’?s?'?’? (?:picks?|choices?)$/,
  /^(?:what to read next|don['’]t miss|must[- ]reads?|must see|in case you missed it|featured|best of)\b.{0,20}$/,
  /^(?:from )?(?:around the web|the web|our (?:partners?|sponsors?|network))$/,
  /^(?:sponsored|promoted|paid|partner)(?: (?:content|stories|links|posts|by .{1,30}))?$/,
  /^about the (?:authors?|writers?)$/,
  /^very ?good!.{0,20}$/,
  /^(?:other|similar|further) (?:stories|articles|news|reading|posts)\b.{0,20}$/,
  /^(?:more|other|read) (?:by|from) this (?:author|reporter|writer)$/,
]

/** Headings after which readers' comments come. */
export const COMMENT_HEADINGS: readonly RegExp[] = [
  /^(?:\(?\d{1,5}\)? )?(?:comments?|responses?|replies|thoughts on\b.{0,200})(?: \(?\d{1,5}\)?)?$/,
  /^(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)s?$/,
  /^(?:view|show|read|see|load|hide)(?: all| the)?(?: \d{1,5})? comments?.{0,15}$/,
  /^(?:join the (?:conversation|discussion|debate)|discussion|conversation|have your say)\b.{0,20}$/,
  /^(?:permalink|feed for comments|\d{1,5} (?:comments?|responses?|replies) (?:to|on|so far|for)\b.{0,200})/,
  /^(?:permalink|posted in).{0,60}\d{1,5} comments?$/,
  /^\d{1,5} (?:comments?|responses?|replies) ?[|·].{0,60}$/,
  /^(?:please )?(?:log ?in|sign in|register) to (?:comment|post|leave|reply|join)\b.{0,60}$/,
  /^no comments? yet\b.{0,40}$/,
  /^(?:add|post|write|leave) (?:a )?comments?$/,
  /^top (?:rated )?comments$/,
  /^\[ ?\d{1,5} comments? ?\]?$/,
]
