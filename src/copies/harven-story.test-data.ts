import type { CopyInput } from './index.ts'

/** A wire report of our own, a text of nobody's else, and pages that hold them. */
export const LEAD =
  'HARVEN (AP) — The harbour authority of Harven closed its northern pier on Monday after inspectors found cracks in three of the twelve steel columns that carry it.'
export const SECOND =
  'Port director Ines Calder said that ferries to the islands would leave from the southern quay until engineers had looked at every column, which could take two weeks.'
export const THIRD =
  'The fishing cooperative did not accept the decision and asked a court in Odenport to let its 40 boats land their catch at the old pier during daylight.'
export const FOURTH =
  'A hearing is expected on Thursday, when the authority must show drawings that it has so far refused to publish.'
export const WIRE = [LEAD, SECOND, THIRD, FOURTH].join('\n\n')
export const OWN =
  'Shopkeepers along the promenade have mixed feelings about the summer. Many of them opened their doors early this spring, hoping that visitors would come back after two wet years, and several have already hired students to serve ice cream in the afternoons. The town council wants to paint the railings blue and to plant lime trees in front of the bathing house.'

export const article = (id: string, text: string, more: Partial<CopyInput> = {}): CopyInput => ({
  id,
  title: 'Harven closes its northern pier',
  agencies: [],
  text,
  ...more,
})
