/**
 * What pages are made of beside their article. Every pattern is matched against a whole line in
 * lower case, without marks at its ends. Collected from the templates of news pages and of the
 * content systems that they run on (WordPress, Drupal, Arc, Chorus) and from two forms of farm pages.
 */

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

/** Buttons, share bars, labels of forms and of menus; a line that is nothing else. */
export const BUTTONS: readonly RegExp[] = [
  /^(?:share|tweet|pin|print|e-?mail|save|like|comment|copy|copied|reply|report|close|menu|search|go|submit|home|listen|watch|play|pause|mute|next|previous|back|more|x|ok|yes|no|loading|login|log in|sign in|sign up|sign out|register|subscribe|donate|advertisement|advertising|ad|sponsored|live|video|photos?|gallery|audio|podcast|newsletter|newsletters|contact|about|help|faq|sections|topics|tags|view|current|date|feedback)$/,
  /^(?:facebook|twitter|linkedin|reddit|whatsapp|messenger|pinterest|instagram|youtube|telegram|flipboard|tumblr|rss|google\+?|google news|bluesky|threads|mastodon|tiktok|snapchat|pocket|line|viber|weibo|wechat|bookmark)(?: (?:facebook|twitter|linkedin|reddit|whatsapp|messenger|pinterest|instagram|email|print|copy link))*$/,
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
  /^(?:getty|getty images|istock|shutterstock|reuters|afp|ap)$/,
]

/** Pitches for newsletters, subscriptions, apps and other pages; anywhere in a line. */
export const PITCHES: readonly RegExp[] = [
  /^(?:sign|signing) up (?:for|to|now|here|today)\b/,
  /^(?:subscribe|register|join|become|get|download|support|donate|follow|like) (?:\w+ ){0,6}(?:newsletters?|email|inbox|app|facebook|twitter|instagram|youtube|telegram|whatsapp|subscriber|member|unlimited|free trial|journalism)\b.{0,80}$/,
  /\b(?:delivered|straight|sent|direct|right)(?: directly| straight)? to your (?:inbox|e-?mail)\b/,
  /^(?:click|tap) here (?:to|for)\b.{0,120}$/,
  /^.{0,60}\b(?:click here|sign up here|subscribe (?:here|now|today))[.!]?$/,
  /\b(?:we|this (?:web)?site) uses? cookies\b/,
  /\b(?:your (?:ad ?blocker|browser)|enable javascript|turn on notifications)\b/,
  /^(?:read more|read also|also read|see also|read|read this|related|more|watch|listen|see|watch more|don['’]t miss|must read|also on .{2,30}|further reading|recommended|in pictures|photos|explainer) ?[:|] ?\S.{0,200}$/,
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
  /^(?:privacy|cookies?|terms|legal|accessibility|advertise|contact|about|do not sell|ad choices|site ?map|imprint|careers|help)(?: (?:policy|notice|statement|us|settings|preferences|of|use|service|conditions|with us|center|centre|and|&|my|personal|information|\|))*$/,
  /^powered by\b.{0,50}$/,
  /^posted in\b.{0,50}$/,
  /^(?:filed under|tags?|topics?|categories|category|keywords?)(?: ?:|$).{0,200}$/,
]

/** Words that stand in the names of outlets and seldom in the names of people. */
export const OUTLET_WORDS =
  /^(?:news|times|post|press|journal|herald|tribune|gazette|guardian|telegraph|observer|chronicle|ledger|star|sun|mail|mirror|express|globe|record|review|reporter|examiner|inquirer|dispatch|courier|standard|register|bulletin|sentinel|citizen|independent|today|daily|weekly|magazine|media|network|tv|radio|online|wire|digital|post-gazette|broadcasting|bbc|cnn|nbc|abc|cbs|npr|pbs|msnbc|cnbc|cbc|itv|politico|axios|vox|vice|bloomberg|reuters|afp|newsweek|forbes|fortune|insider|atlantic|economist|.{2,30}\.(?:com|org|net|co\.uk|news))$/i

/** Offices in a newsroom: what follows a name in a byline without being part of it. */
export const NEWSROOM_ROLES =
  /\b(?:staff|senior|chief|special|contributing|correspondent|reporter|writer|editor|columnist|contributor|producer|analyst|photographer|bureau|for the|special to)\b/i
