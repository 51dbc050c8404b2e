import { z } from 'zod'
import { nameJson } from '../../dossier/index.ts'
import { placeOf } from '../place.ts'
import { flag, key, place, text, texts, whole } from './column.ts'
import { table } from './table.ts'

/** Ids of names are of one story: that of its row says of which. */
export const nameRowId = (story: string, entity: string): string => `${story}/${entity}`

/** A row a name of a story. */
export const namesTable = table({
  name: 'names',
  says: 'A person, body or place of a story under all its spellings.',
  schema: z.object({
    id: key('story and name'),
    story: key('id of its story'),
    entity: key('id of the name within its story'),
    name: key('the fullest usual spelling'),
    kind: key('person, organisation, country, place, facility, group or work'),
    country: text('ISO 3166-1 alpha-3, where the text says so; IGO of bodies of states'),
    sector: text('PLOVER sector: GOV, MIL, JRN …'),
    office: text('of a person, the office that the text gives'),
    spellings: texts('every way in which it is written, slips too'),
    slips: texts('spellings that count as errors'),
    doubtful: flag('capitals alone support that it is a name'),
    mentions: whole('places where it is named or meant'),
  }),
  *ofStory({ story }) {
    for (const entity of story.entities) {
      yield {
        id: nameRowId(story.id, entity.id),
        story: story.id,
        entity: entity.id,
        name: entity.name,
        kind: entity.kind,
        country: entity.country ?? null,
        sector: entity.sector ?? null,
        office: entity.office?.title ?? null,
        spellings: entity.spellings.map((spelling) => spelling.text),
        slips: entity.spellings.filter(({ slip }) => slip).map((spelling) => spelling.text),
        doubtful: entity.doubtful ?? false,
        mentions: entity.mentions.length,
      }
    }
  },
})

/** A row a place where a name stands. */
export const mentionsTable = table({
  name: 'mentions',
  says: 'A place where a person, body or place is named or meant.',
  schema: z.object({
    id: key('id of the mention'),
    name: key('id of the name, as in `names`'),
    story: key('id of its story'),
    article: key('id of the article'),
    cite: place('where it stands'),
    start: whole('of the first piece'),
    end: whole('of the last piece, exclusive'),
    text: key('the words'),
    mention_type: key('name, adjective, nominal or pronoun'),
    rule: text('the rule that found it'),
  }),
  *ofStory(view) {
    const { story } = view
    for (const entity of story.entities) {
      const name = nameRowId(story.id, entity.id)
      for (const [at, mention] of nameJson(view, entity).places.entries()) {
        yield {
          id: `${name}#${at + 1}`,
          name,
          story: story.id,
          article: mention.article,
          cite: placeOf(mention),
          start: mention.start,
          end: mention.end,
          text: mention.quote,
          mention_type: mention.type,
          rule: mention.rule,
        }
      }
    }
  },
})
