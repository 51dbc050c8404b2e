import { PICTURE_SOURCES } from '../body.ts'
import { anyName, anyPhrase } from '../phrases.ts'

// Buttons, share bars, labels of forms and of menus. Collected from the templates of many news sites.

/** Whole lines that are a button, a share bar, a label of a form or menu. */
export const BUTTON_PHRASES = String.raw`
  advertisement
  ad
  ads
  sponsored
  share
  tweet
  email
  print
  save
  comments?
  copy link
  link copied.{0,20}
  loading.{0,20}
  more
  next
  previous
  back to top
  top
  menu
  search
  close
  skip
  expand
  collapse
  view (?:gallery|all|more|comments|image.{0,30})
  show (?:more|all|comments)
  see all
  read more
  photo
  photos
  image
  video
  watch
  listen
  play
  getty
  getty images
  reuters
  shutterstock
  istock
  file photo
  enlarge
  toggle caption
  hide caption
  open image.{0,40}
  image source.{0,60}
  image caption.{0,200}
  media caption.{0,200}
  reply
  report
  like
  likes?
  follow
  following
  subscribe
  sign in
  log in
  register
  download
  buy now
  shop now
  learn more
  get started
  whatsapp
  facebook
  twitter
  linkedin
  pinterest
  reddit
  telegram
  instagram
  youtube
  flipboard
  google news
  x
  \d+ shares?
  \d+ comments?
  \d+ min(?:ute)?s? read
  text size
  font size
  a\+
  a-
  translate
`

/** Lines of plain text that are one button. */
const PLAIN_BUTTONS = `
  share
  tweet
  pin
  print
  e-?mail
  save
  like
  comment
  copy
  copied
  reply
  report
  close
  menu
  search
  go
  submit
  home
  listen
  watch
  play
  pause
  mute
  next
  previous
  back
  more
  x
  ok
  yes
  no
  loading
  login
  log in
  sign in
  sign up
  sign out
  register
  subscribe
  donate
  advertisement
  advertising
  ad
  sponsored
  live
  video
  photos?
  gallery
  audio
  podcast
  newsletter
  newsletters
  contact
  about
  help
  faq
  sections
  topics
  tags
  view
  current
  date
  feedback
`

/** Where pages are shared. */
const SHARE_SITES = String.raw`
  facebook
  twitter
  linkedin
  reddit
  whatsapp
  messenger
  pinterest
  instagram
  youtube
  telegram
  flipboard
  tumblr
  rss
  google\+?
  google news
  bluesky
  threads
  mastodon
  tiktok
  snapchat
  pocket
  line
  viber
  weibo
  wechat
  bookmark
`

/** What may follow one of them on its line. */
const NEXT_SHARE_SITES = `
  facebook
  twitter
  linkedin
  reddit
  whatsapp
  messenger
  pinterest
  instagram
  email
  print
  copy link
`

/** Buttons, share bars, labels of forms and of menus; a line that is nothing else. */
export const BUTTONS: readonly RegExp[] = [
  new RegExp(`^(?:${anyPhrase(PLAIN_BUTTONS)})$`),
  new RegExp(`^(?:${anyPhrase(SHARE_SITES)})(?: (?:${anyPhrase(NEXT_SHARE_SITES)}))*$`),
  /^(?:share|tweet|post|save|send|follow)(?:(?: this| the)? ?(?:article|story|page|post|link))?(?: (?:on|via|to|by|with|with your|us on) [\w ]{2,30})?$/,
  /^(?:share|print|save|tweet|email|e-mail|like|facebook|twitter|copy|link|whatsapp|comment|comments|more|\||·|•|\/| ){2,60}$/,
  /^duration:? \d{1,2}:\d{2}$|^social sharing$|^shares?:? ?\d{0,6}$|^\d{1,6} shares?$/,
  /^click to (?:share|print|email|copy|expand|enlarge|view)\b.{0,60}$/,
  /^(?:copy|get|short|permanent) ?(?:link|url|permalink)(?: url)?(?: copied)?!?$/,
  /^(?:show|hide|close|more|fewer|all) (?:more )?(?:sharing|share) options$/,
  /^(?:article|story|page|advertisement)s? (?:continues?|resumes?) (?:below|after)\b.{0,60}$/,
  /^(?:continue|scroll|keep|swipe)(?: down)?(?: to| reading| for)?\b.{0,60}(?:advertisement|below|content|reading|continue|more|next)$/,
  /^(?:skip|jump|go|back|return) to (?:\w+ ){0,3}(?:content|article|navigation|main|menu|top|search|home)\w*$/,
  /^(?:view|see|show|read|load|hide|expand)(?: all| more| full| less| the)*(?: \w+){0,3}$/,
  /^(?:slideshow|gallery|photos?|images?|videos?|pictures)(?:,? ?\(?\d{1,3}(?: (?:images?|photos?|items?|of \d{1,3}))?\)?)$/,
  /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/,
  /^\d{1,3} ?(?:min(?:ute)?s?|sec(?:ond)?s?)(?:\.| read| ago| video)?(?: read)?$/,
  /^(?:an hour|a day|\d{1,2} (?:hours?|days?|weeks?|months?|years?)) ago$/,
  /^(?:font|text) ?(?:size|resize)?.{0,12}$/,
  /^(?:enlarge|hide|toggle|view) (?:this )?(?:image|caption|photo)\b.{0,20}$/,
  new RegExp(`^(?:${anyName(PICTURE_SOURCES).toLowerCase()})$`),
]
