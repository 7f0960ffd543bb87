/** Every link that chooses what is printed prints it too. Without a script it only chooses. */
export function printSheets(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-print]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.hash = link.hash;
      print();
    });
}
