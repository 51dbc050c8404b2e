/**
 * How browsers end the name of the folder that they save beside a page: `wire.html` and `wire_files`. Internet Explorer
 * and Windows count them as one ("connected files": HKCU `NoFileFolderConnection`), in each language with its own word.
 */
export const SAVED_FOLDER_ENDINGS: readonly string[] = [
  '_files',
  '.files',
  '-files',
  '_Dateien',
  '-Dateien',
  '_fichiers',
  '_bestanden',
  '_file',
  '_archivos',
  '_arquivos',
  '_ficheiros',
  '-filer',
  '_pliki',
  '_soubory',
  '_elemei',
  '-tiedostot',
  '_dosyalar',
  '_datoteke',
  '_fitxers',
  '_failid',
  '_fails',
  '_bylos',
  '_fajlovi',
  '_fitxategiak',
]
