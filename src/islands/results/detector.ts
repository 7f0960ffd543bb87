/** What reads QR codes: as the Shape Detection API has it, of which only this is used. */
interface Detector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: ['qr_code'] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

let made: Promise<Detector> | undefined;

/** The texts of the QR codes in a picture, or on a video as it is now. */
export async function codesIn(picture: ImageBitmapSource): Promise<readonly string[]> {
  made ??= makeDetector();
  const found = await (await made).detect(picture);
  return found.map(({ rawValue }) => rawValue);
}

/** The browser's own where it has one, or else a library, which is loaded only then. */
async function makeDetector(): Promise<Detector> {
  const { BarcodeDetector: native } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  const known: readonly string[] = native ? await native.getSupportedFormats().catch(() => []) : [];
  const DetectorOfQr = native && known.includes('qr_code') ? native : (await import('qr/decode.js')).BarcodeDetector;
  return new DetectorOfQr({ formats: ['qr_code'] });
}
