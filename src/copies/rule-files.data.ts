import type { CopyReasons, DirectionMarks, FamilyReasons } from './copy-reasons.ts'

/** The file of each reason for which articles share text, in which relation and which way. */
export const COPY_REASON_FILES: Readonly<
  Record<keyof CopyReasons | keyof DirectionMarks | keyof FamilyReasons, string>
> = {
  'shared-words': 'src/copies/find-copies.ts',
  'one-text': 'src/copies/find-copies.ts',
  borrow: 'src/copies/find/relation.ts',
  rewrite: 'src/copies/find/relation.ts',
  excerpt: 'src/copies/find/relation.ts',
  copy: 'src/copies/find/relation.ts',
  'shared-slip': 'src/copies/direction/shared-slips.ts',
  'third-source': 'src/copies/direction/direction.ts',
  'source-not-held': 'src/copies/direction/direction.ts',
  nearer: 'src/copies/direction/direction.ts',
  'agency-page': 'src/copies/direction/direction-marks.ts',
  credit: 'src/copies/direction/direction-marks.ts',
  contributor: 'src/copies/direction/direction-marks.ts',
  'brand-in-title': 'src/copies/direction/direction-marks.ts',
  'longer-title': 'src/copies/direction/direction-marks.ts',
  disguise: 'src/copies/direction/direction-marks.ts',
  'broken-characters': 'src/copies/direction/direction-marks.ts',
  'pushed-words': 'src/copies/direction/direction-marks.ts',
  injected: 'src/copies/direction/direction-marks.ts',
  'earlier-day': 'src/copies/direction/direction-marks.ts',
  'shared-with-relatives': 'src/copies/direction/direction-marks.ts',
  'unchanged-among-relatives': 'src/copies/direction/direction-marks.ts',
  completeness: 'src/copies/direction/direction-marks.ts',
  furniture: 'src/copies/direction/direction-marks.ts',
  'words-before': 'src/copies/direction/direction-marks.ts',
  'words-after': 'src/copies/direction/direction-marks.ts',
  credited: 'src/copies/find/find-families.ts',
  'no-agency-page': 'src/copies/find/find-families.ts',
  nearest: 'src/copies/find/find-families.ts',
  'none-stands-out': 'src/copies/find/find-families.ts',
}
