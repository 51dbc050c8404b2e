/** Names, fullest first; country (ISO 3166) where the name in a sentence means the library and nothing else. */
export type PictureLibraryRow = readonly [names: readonly string[], country: string | null]

/** Sellers and stores of pictures that captions credit; own list. Agencies that sell pictures have their own table. */
export const PICTURE_LIBRARIES: readonly PictureLibraryRow[] = [
  [['Getty Images', 'Getty Image', 'Getty'], 'USA'],
  [['Shutterstock'], null],
  [['iStock'], null],
  [['Alamy'], null],
  [['EPA', 'EPA-EFE'], null],
  [['Zuma'], null],
  [['Imago'], null],
  [['Redux'], null],
  [['NurPhoto'], null],
]
