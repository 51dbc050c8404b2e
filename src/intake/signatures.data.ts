/** What a file is that no reader of news takes for a page. */
export interface KindFact {
  /** As it stands in a sentence: `a font (WOFF2)`. */
  readonly what: string
  /** The bytes as Latin letters, `.` for any byte; `|` between ways to begin. */
  readonly begins: string
  /** Where they stand; 0 unless told. */
  readonly at?: number
}

const kind = (what: string, begins: string, at = 0): KindFact => ({ what, begins, at })

/** What a database of SQLite is called; ours are among them. */
export const DATABASE = 'a database (SQLite)'

/**
 * Signatures of files that are not text, from the WHATWG's MIME Sniffing Standard, Wikipedia's "List of file signatures"
 * and sqlite.org/fileformat.html. What a text may begin with ("BM", "OTTO") counts only with the bytes behind it.
 */
export const SIGNATURES: readonly KindFact[] = [
  kind(DATABASE, 'SQLite format 3\x00'),
  kind(
    DATABASE,
    '\x37\x7f\x06\x82|\x37\x7f\x06\x83|\x18\xe2\x2d\x00|\xd9\xd5\x05\xf9\x20\xa1\x63\xd7',
  ),
  kind('a PDF', '%PDF-'),
  kind('a picture (PNG)', '\x89PNG'),
  kind('a picture (JPEG)', '\xff\xd8\xff'),
  kind('a picture (GIF)', 'GIF87a|GIF89a'),
  kind('a picture (WebP)', 'WEBP', 8),
  kind('a picture (AVIF or HEIC)', 'ftypavif|ftypavis|ftypheic|ftypheix|ftypmif1|ftypmsf1', 4),
  kind('a picture (TIFF)', 'II*\x00|MM\x00*'),
  kind('a picture (icon)', '\x00\x00\x01\x00|\x00\x00\x02\x00'),
  kind('a picture (BMP)', 'BM....\x00\x00\x00\x00'),
  kind('a picture (JPEG XL)', '\x00\x00\x00\x0cJXL |\xff\x0a'),
  kind('a picture (JPEG 2000)', '\x00\x00\x00\x0cjP  '),
  kind('a picture (Photoshop)', '8BPS\x00'),
  kind('a film (MP4)', 'ftyp', 4),
  kind('a film (QuickTime)', '\x00...moov|\x00...mdat|\x00...wide'),
  kind('a film (WebM or Matroska)', '\x1a\x45\xdf\xa3'),
  kind('a film (AVI)', 'RIFF....AVI '),
  kind('a film (Flash)', 'FLV\x01'),
  kind('a film (MPEG)', '\x00\x00\x01\xba|\x00\x00\x01\xb3'),
  kind('a film (Windows Media)', '\x30\x26\xb2\x75\x8e\x66\xcf\x11'),
  kind('a sound (Ogg)', 'OggS\x00'),
  kind('a sound (MP3)', 'ID3\x02|ID3\x03|ID3\x04|\xff\xfb'),
  kind('a sound (FLAC)', 'fLaC'),
  kind('a sound (MIDI)', 'MThd\x00'),
  kind('a sound (WAV)', 'RIFF....WAVE'),
  kind('a font (WOFF2)', 'wOF2'),
  kind('a font (WOFF)', 'wOFF'),
  kind('a font (TrueType or OpenType)', '\x00\x01\x00\x00|OTTO\x00|ttcf\x00|true\x00'),
  kind('a font (EOT)', '\x01\x00\x02\x00|\x02\x00\x02\x00', 8),
  kind('an archive (ZIP, or Office, EPUB)', 'PK\x03\x04|PK\x05\x06|PK\x07\x08'),
  kind('an archive (gzip in gzip)', '\x1f\x8b\x08'),
  kind('an archive (bzip2)', 'BZh.1AY&SY'),
  kind('an archive (Zstandard)', '\x28\xb5\x2f\xfd'),
  kind('an archive (xz)', '\xfd7zXZ\x00'),
  kind('an archive (7z)', '7z\xbc\xaf\x27\x1c'),
  kind('an archive (RAR)', 'Rar!\x1a\x07'),
  kind('an archive (LZ4)', '\x04\x22\x4d\x18'),
  kind('an archive (compress)', '\x1f\x9d|\x1f\xa0'),
  kind('an archive (tar)', 'ustar\x00|ustar  ', 257),
  kind('an archive (ar, Debian)', '!<arch>\n'),
  kind('a document (old Office)', '\xd0\xcf\x11\xe0'),
  kind('a document (RTF)', '{\\rtf'),
  kind('a document (PostScript)', '%!PS'),
  kind('a browser’s archive (Safari)', 'bplist00'),
  kind('a program (ELF)', '\x7fELF'),
  kind('a program (Mach-O or Java)', '\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\xce\xfa\xed\xfe'),
  kind('a program (WebAssembly)', '\x00asm'),
  kind('a program (Android)', 'dex\n03'),
  kind('a browser extension', 'Cr24.\x00'),
  kind('a table (Parquet)', 'PAR1\x15'),
  kind('a table (Arrow)', 'ARROW1\x00\x00'),
  kind('a table (HDF5)', '\x89HDF\r\n'),
  kind('a Git pack', 'PACK\x00\x00\x00'),
]

/** Texts that are no page, by how they begin; matched without regard to case. */
export const TEXT_KINDS: readonly { readonly what: string; readonly begins: RegExp }[] = [
  { what: 'a script', begins: /^#!\s?\// },
  {
    what: 'a picture (SVG)',
    begins:
      /^(?:<\?xml[^>]{0,200}>\s{0,40})?(?:<!--[^>]{0,1000}-->\s{0,40})?(?:<!doctype svg[^>]{0,400}>\s{0,40})?<svg[\s>]/,
  },
  { what: 'a list of films (M3U)', begins: /^#extm3u\b/ },
  { what: 'a calendar', begins: /^begin:vcalendar\b/ },
  { what: 'an address card', begins: /^begin:vcard\b/ },
  { what: 'subtitles', begins: /^webvtt\b/ },
  { what: 'a key or certificate', begins: /^-----begin [a-z ]{3,40}-----/ },
  {
    what: 'a map of a site',
    begins:
      /^(?:<\?xml[^>]{0,200}>\s{0,40})?(?:<\?xml-stylesheet[^>]{0,200}>\s{0,40})?<(?:urlset|sitemapindex)\b/,
  },
  {
    what: 'a list of properties',
    begins: /^(?:<\?xml[^>]{0,200}>\s{0,40})?(?:<!doctype plist[^>]{0,200}>\s{0,40})?<plist\b/,
  },
]
