import { useState } from 'preact/hooks';
import type { AsideList as Aside, SetAside } from '../../core/results/set-aside.ts';
import type { ResultsMessages } from '../../messages/results/nl.ts';

/** The first ones usually say what is wrong with all. */
const shownAtOnce = 5;

interface AsideListProps {
  readonly words: ResultsMessages['aside'];
  readonly aside: Aside;
  readonly titleOf: (lesson: string) => string;
  /** Puts a text on the clipboard: whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What does not count, one by one, each with a sentence that says why and what to do. */
export function AsideList({ words, aside: { named, count }, titleOf, onCopy }: AsideListProps) {
  const [isCopied, setIsCopied] = useState(false);
  const [shown, setShown] = useState(shownAtOnce);
  if (count === 0) return null;
  const lines = named.map((item) => ({ item, where: whereOf(words, item, titleOf) }));
  const report = lines.map(({ item, where }) => `${where}: ${words.reasons[item.reason]}`).join('\n');
  return (
    <section class="set-aside" aria-labelledby="aside-title">
      <h3 id="aside-title">{words.title}</h3>
      <p>{words.explain}</p>
      <ul data-set-aside>
        {lines.slice(0, shown).map(({ item, where }, at) => (
          // The list only grows at its end.
          <li key={at} data-reason={item.reason}>
            <code>{where}</code> {words.reasons[item.reason]}
          </li>
        ))}
      </ul>
      {count > shown && <p>{words.more(count - shown)}</p>}
      <div class="buttons">
        {lines.length > shown && (
          <button type="button" class="quiet-button" onClick={() => setShown(lines.length)}>
            {words.showAll}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={() => void onCopy(report).then(setIsCopied)}>
          {isCopied ? words.copied : words.copy}
        </button>
      </div>
    </section>
  );
}

function whereOf(words: ResultsMessages['aside'], item: SetAside, titleOf: (lesson: string) => string): string {
  if (item.person !== undefined) {
    const whose = words.of(item.person || words.nameless);
    return item.lesson === undefined ? whose : `${whose}, ${titleOf(item.lesson)}`;
  }
  const source = item.source || words.pasted;
  return item.beginning === '' ? source : `${source}, ${item.beginning}`;
}
