/** The list with one of its things further up (`-1`) or down (`1`); as it is where there is no room. */
export function moved<Thing>(list: readonly Thing[], thing: Thing, by: -1 | 1): readonly Thing[] {
  const from = list.indexOf(thing);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, thing);
}
