/**
 * Wordings that pages use around articles; written down from many sites' templates. All are tried
 * on a whole line, most on short lines only.
 */

/** A line that opens a list of other stories, comments or notes: what follows is not the article. */
export const STOP_HEADING =
  /^\W{0,4}(?:(?:you (?:may|might|will) (?:also )?(?:like|enjoy|love|be interested in).{0,30})|(?:related|recommended|similar|popular|trending|latest|recent|more|other|further|featured|top)(?: \w+){0,2} (?:articles?|stories|story|posts?|news|reading|content|coverage|reads|videos?|topics|links|headlines)|related(?: \w+)?|recommended(?: for you| by .{1,30})?|more (?:from|on|about|like this|in|by|to explore)\b.{0,50}|most (?:read|popular|viewed|shared|recent|watched|commented)\b.{0,30}|read (?:next|more)|up next|don'?t miss|trending(?: now)?|also (?:read|see|on)\b.{0,30}|what to read next|keep reading|editor'?s picks?|(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b.{0,30}|(?:\d+ )?(?:comments?|responses?|replies)(?: \(\d+\))?|join the (?:conversation|discussion)|about the (?:authors?|writers?)|about (?:us|me)|share (?:this|on)\b.{0,40}|share|filed under\b.{0,60}|tags?:?|topics?:?|follow us\b.{0,40}|sign up\b.{0,60}|subscribe\b.{0,60}|get the latest\b.{0,60}|newsletter|advertisement|sponsored(?: content)?|from our partners|around the web|from the web|we recommend|recommend|previous (?:article|post|story)|next (?:article|post|story)|in this (?:article|story)|mehr zum thema|lesen sie auch|auch interessant|à lire aussi|lire aussi|sur le même sujet|te puede interesar|más noticias|leggi anche|leia também|lees ook)\W{0,4}$/i

/** Of these the ones after which no article goes on. */
export const HARD_STOP =
  /^\W{0,4}(?:(?:\d+ )?(?:comments?|responses?|replies)\b|(?:leave|post|add|write) (?:a|your)\b|join the\b|about the (?:author|writer)|related (?:posts|articles|stories)|(?:you (?:may|might) also)|(?:more|recent|latest|popular) (?:posts|articles|stories|news)\b|recommended for you)/i

/** A line that points away from the article: "Read more: …". The whole line goes. */
export const POINTER =
  /^\W{0,6}(?:read (?:more|also|next|now|the (?:full|original|rest)|our|full|this)|also read|see also|see more|more:|more (?:on|from|about)\b.{0,40}:|related:|related (?:stor|article|content|coverage|news|link|read|video)|watch(?: (?:now|live|more|this|the|below|video|here|also))?\s?[:|>–—-]|watch:|listen(?: (?:now|to|here))?\s?[:|]|click here|click (?:on|to|the|below)|tap here|recommended(?: reading| for you)?\b|don'?t miss|must read|further reading|you (?:may|might) (?:also )?(?:like|enjoy)|get the latest|download (?:the|our)|join (?:our|us|the conversation)|follow (?:us|our|\w+ on)|like us on|find us on|sign up|subscribe|stay (?:up to date|informed|tuned|connected)|for more (?:stories|news|on|information|from|coverage)|check out (?:our|more|the latest|these)|continue reading|story continues|article continues|scroll (?:down )?(?:to|for)|advertisement\b|ad feedback|sponsored\b|photos?:|video:|gallery:|in pictures:|pictures:|have a (?:tip|story|news tip)|got a (?:tip|story|news tip)|do you have a (?:story|tip)|contact (?:us|the author|this reporter)|send (?:tips|your)|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|te puede interesar|leggi anche|leia (?:mais|também)|lees ook|les også|läs (?:mer|också)|this (?:article|post|page) (?:may )?contains? affiliate)\b/i

/** The same for lines with a colon. */
export const LABEL =
  /^\W{0,6}(?:related|more|also|see also|read|read more|read also|watch|listen|video|gallery|photos|in pictures|don'?t miss|exclusive|must read|recommended|mehr|lesen sie auch|lire aussi|leggi anche)(?: [\w'’-]{1,20}){0,4}?\s?[:|]\s/i

/** Notes of the outlet to its readers, in any short paragraph. */
export const NOTE =
  /\b(?:(?:this )?(?:web)?site uses cookies|we(?:bsites?)? use cookies|may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|by signing up,? you|sign up (?:for|to) (?:our|the|my)|subscribe to (?:our|the)|our (?:daily|weekly|free|morning|email) newsletters?|(?:is|are) reserved for subscribers|réservée aux abonnés|more to follow|(?:first|originally) (?:published|appeared) (?:in|on|at|by)|story has been (?:updated|corrected)|image \d+ of \d+|\d+ of \d+ (?:images|photos))\b/i

/** Captions that say where in the picture somebody stands. */
export const IN_PICTURE =
  /^\W{0,3}(?:pictured|from left|left to right|l-r)\b\s{0,2}[,:(]|^\W{0,3}pictured (?:right|left|from|at|above|here|below|is|are)\b|^\(?(?:l to r|from l to r)\b/i

/** The same, but only where the line is short. */
export const SHORT_POINTER =
  /^\W{0,4}(?:advertisement|ad|ads|sponsored|share|tweet|email|print|save|comments?|copy link|link copied.{0,20}|loading.{0,20}|more|next|previous|back to top|top|menu|search|close|skip|expand|collapse|view (?:gallery|all|more|comments|image.{0,30})|show (?:more|all|comments)|see all|read more|photo|photos|image|video|watch|listen|play|getty|getty images|reuters|shutterstock|istock|file photo|enlarge|toggle caption|hide caption|open image.{0,40}|image source.{0,60}|image caption.{0,200}|media caption.{0,200}|reply|report|like|likes?|follow|following|subscribe|sign in|log in|register|download|buy now|shop now|learn more|get started|whatsapp|facebook|twitter|linkedin|pinterest|reddit|telegram|instagram|youtube|flipboard|google news|x|\d+ shares?|\d+ comments?|\d+ min(?:ute)?s? read|text size|font size|a\+|a-|translate)\W{0,4}$/i

/** "Follow her on Twitter", "is a staff writer at": notes on who wrote it. */
export const BIO =
  /\b(?:is|are|was|has been) (?:an? |the )?(?:\S+ ){0,6}?(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|author|producer|blogger|freelancer|professor|lecturer|fellow|analyst|co-founder|founder)\b.{0,160}\b(?:for|at|of|with|based|who|covering|covers|specializ|twitter|email)|\b(?:follow|reach|contact|email|find) (?:him|her|them|me|the author|this (?:author|reporter|journalist)|[A-Z]\w+(?: [A-Z]\w+){0,2}) (?:on|at|via)\b|\bcan be (?:reached|contacted|followed|found) (?:at|on|via|by)\b|^\W{0,3}(?:follow|contact|reach|email)\s?:?\s.{0,60}@\w+|\b(?:views|opinions) expressed\b.{0,100}\b(?:author|own|writer|necessarily)/i

/** Credits of pictures, at the end of a caption or alone. */
export const PHOTO_CREDIT =
  /(?:\([^()]{0,90}\b(?:getty|ap|afp|reuters|epa|shutterstock|photo|photograph|images?|pool|file|courtesy|istock|alamy|associated press|agency|news|times|press|handout|screenshot|twitter|instagram|facebook)\b[^()]{0,90}\)\s{0,2}$)|\b(?:via|\/) ?(?:getty(?: images)?|ap(?: images| photo)?|afp|reuters|shutterstock|epa|istock|alamy|redux|zuma|imago)\W{0,3}$|^\W{0,3}(?:photo(?:graph|s)?|image|picture|pic|credit|photo credit|image credit|image source|picture credit|source|getty|featured image|main image|header image|cover photo|photo courtesy|image courtesy|foto|bild|crédit|quelle|fuente)(?: (?:by|of|from|via|credit|courtesy of))?\s{0,2}[:|©]\s?\S|^\W{0,3}(?:photo|image|picture|photograph|video|illustration|graphic|foto)s? (?:by|courtesy|credit|via|source)\b|^©|^\W{0,3}(?:getty images?|shutterstock|istock|reuters|ap photo|afp|epa|alamy)\b.{0,40}$|^(?:AP|Getty|Reuters|EPA) ?(?:photo|images?)\b/i

/** Lines at the foot: rights and terms. */
export const RIGHTS =
  /^\W{0,3}(?:copyright\b|©|\(c\)\s?\d{4}|this material may not be (?:published|reproduced)|all rights reserved)|\ball rights reserved\b|\bmay not be published, broadcast|\bprivacy policy\b.{0,80}\bterms\b|\bterms (?:of|and) (?:use|service|conditions)\b.{0,60}\bprivacy\b/i

/** Words of a pitch for the outlet itself: two of them in a short paragraph make one. */
export const PITCH =
  /\b(?:sign up|subscribe|newsletter|inbox|free trial|subscri(?:ber|ption)s?|download (?:our|the) app|whatsapp channel|join our|donat(?:e|ion)|support (?:our|independent) journalism|become a member|push notifications?|breaking news alerts?)\b/gi
