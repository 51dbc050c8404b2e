// Nouns that take what follows with them. Own lists.

/** Nouns that take a clause or an infinitive: `the claim that`, `a plan to`. */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  `
    claim statement report allegation accusation suggestion belief fact idea news evidence
    announcement decision plan effort attempt bid right agreement deal move order request call
    need desire wish pledge promise threat offer proposal chance opportunity ability power
    permission commitment willingness refusal failure duty obligation intention ambition way time
    reason hope fear concern sign proof warning demand view assumption confidence assurance
    possibility risk rumour rumor speculation notion argument assertion declaration admission
    confirmation capacity authority readiness determination struggle fight push campaign mission
    invitation
  `
    .trim()
    .split(/\s+/),
)

/** Nouns made from verbs or of relations: the prepositional phrase after them is theirs. */
export const RELATIONAL_NOUNS: ReadonlySet<string> = new Set(
  `
    talks talk meeting visit attack war deal agreement relation relations relationship cooperation
    statement investigation inquiry discussion negotiation negotiations dialogue conflict fight
    battle protest demonstration sanction sanctions ban arrest invasion strike raid assault vote
    election referendum campaign call demand request appeal threat response reaction answer reply
    access approach support opposition criticism concern fear anger debate dispute claim
    accusation allegation charge case lawsuit trial report document law bill policy program
    programme plan project treaty pact contract alliance partnership link ties tie border
    difference gap increase decrease rise fall drop cut change reduction growth investment
    interest role part share impact effect influence pressure attention commitment contribution
    transfer supply delivery sale export import trade flow invitation letter message speech
    interview summit conference trip journey tour aid help assistance solution end way route path
    road key damage crackdown offensive operation embargo blockade need desire reason motive
  `
    .trim()
    .split(/\s+/),
)
