/** A report of our own, a sentence a line: what copies are made of in tests. */
export const PORT_STORY = [
  'The port of Ostby closed on Monday after a crane fell across its only rail line.',
  'Two workers were treated for cuts, and no ship was damaged, the harbour office said.',
  'Engineers expect to lift the wreck with a floating crane brought from the south.',
  'Grain exporters had warned since spring that the old cranes were badly maintained.',
  'A report by the insurance office found cracks in four of eleven steel towers.',
  'Its authors asked for monthly inspections, which the council never paid for.',
  'Fishing crews used the southern pier instead and sold their catch from trucks.',
  'Schools near the docks stayed open although buses were sent along another road.',
  'The rail company offered refunds to travellers who held tickets for the week.',
  'Similar accidents closed harbours at Lund and Varde during the past decade.',
] as const
