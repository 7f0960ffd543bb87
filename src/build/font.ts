/**
 * Makes the display font small enough to ship: Bricolage Grotesque 700 (SIL Open Font License), only the characters
 * that Dutch and English need. Run by hand (`npm run font`) when the font or the list of characters changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const characters =
  " !%&'(),-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + 'ÉËàáäçèéêëíïóöúü–‘’“”„…€×·';

const source = fileURLToPath(
  import.meta.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2'),
);
const target = new URL('../assets/fonts/bricolage-grotesque-700-subset.woff2', import.meta.url);

const subset = await subsetFont(await readFile(source), characters, { targetFormat: 'woff2' });
await writeFile(target, subset);
process.stdout.write(`${fileURLToPath(target)}: ${subset.length} bytes\n`);
