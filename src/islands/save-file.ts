/** Gives a text to whoever is at the screen, as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // A browser that is slow to begin the download still needs the address.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
