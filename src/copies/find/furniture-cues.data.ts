/**
 * First words of lines that belong to the page, not to the text: they open a block of teasers, ask
 * for a subscription, or state rights. Our own list, from looking at many news pages.
 */
export const FURNITURE_CUES =
  /^\W{0,3}(?:advertisement|sponsored|(?:also|more|related|recommended|popular|trending|most)\b.{0,30}$|read (?:more|also|next)|also read|see also|more (?:on|from|in|:)|you (?:may|might) (?:also )?like|up next|watch(?: live| now)?:|story continues|continue reading|sign up|subscribe|log ?in|register|download (?:our|the) app|follow us|share (?:this|on)|back to top|copyright|©|all rights reserved|terms of|privacy|contact us|about us|cookies?|this (?:web)?site uses|by continuing|comments?\b|\d+ comments?|tags?:|filed under|source:|category:|image:|photo:|\[image|click here|newsletter|popular tags|all content is)/i
