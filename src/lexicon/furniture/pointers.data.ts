// Lines that point away from the article. Collected from the templates of many news sites.

/** Beginnings of lines that point away from the article: "Read more: …". The whole line goes. */
export const POINTER_PHRASES = String.raw`
  read (?:more|also|next|now|the (?:full|original|rest)|our|full|this)
  also read
  see also
  see more
  more:
  more (?:on|from|about)\b.{0,40}:
  related:
  related (?:stor|article|content|coverage|news|link|read|video)
  watch(?: (?:now|live|more|this|the|below|video|here|also))?\s?[:|>–—-]
  watch:
  listen(?: (?:now|to|here))?\s?[:|]
  click here
  click (?:on|to|the|below)
  tap here
  recommended(?: reading| for you)?\b
  don'?t miss
  must read
  further reading
  you (?:may|might) (?:also )?(?:like|enjoy)
  get the latest
  download (?:the|our)
  join (?:our|us|the conversation)
  follow (?:us|our|\w+ on)
  like us on
  find us on
  sign up
  subscribe
  stay (?:up to date|informed|tuned|connected)
  for more (?:stories|news|on|information|from|coverage)
  check out (?:our|more|the latest|these)
  continue reading
  story continues
  article continues
  scroll (?:down )?(?:to|for)
  advertisement\b
  ad feedback
  sponsored\b
  photos?:
  video:
  gallery:
  in pictures:
  pictures:
  have a (?:tip|story|news tip)
  got a (?:tip|story|news tip)
  do you have a (?:story|tip)
  contact (?:us|the author|this reporter)
  send (?:tips|your)
  lesen sie (?:auch|mehr)
  mehr zum thema
  lire aussi
  à lire aussi
  lea también
  lee también
  te puede interesar
  leggi anche
  leia (?:mais|também)
  lees ook
  les også
  läs (?:mer|också)
  this (?:article|post|page) (?:may )?contains? affiliate
`

/** The same for lines with a colon. */
export const LABEL_PHRASES = `
  related
  more
  also
  see also
  read
  read more
  read also
  watch
  listen
  video
  gallery
  photos
  in pictures
  don'?t miss
  exclusive
  must read
  recommended
  mehr
  lesen sie auch
  lire aussi
  leggi anche
`

/** Beginnings of lines that belong to the page, not to the text, on any page that shares the text. */
export const CUE_PHRASES = String.raw`
  advertisement
  sponsored
  (?:also|more|related|recommended|popular|trending|most)\b.{0,30}$
  read (?:more|also|next)
  also read
  see also
  more (?:on|from|in|:)
  you (?:may|might) (?:also )?like
  up next
  watch(?: live| now)?:
  story continues
  continue reading
  sign up
  subscribe
  log ?in
  register
  download (?:our|the) app
  follow us
  share (?:this|on)
  back to top
  copyright
  ©
  all rights reserved
  terms of
  privacy
  contact us
  about us
  cookies?
  this (?:web)?site uses
  by continuing
  comments?\b
  \d+ comments?
  tags?:
  filed under
  source:
  category:
  image:
  photo:
  \[image
  click here
  newsletter
  popular tags
  all content is
`
