import { useState } from 'preact/hooks';
import type { OpenedAssignment } from '../../core/assignment/opened.ts';
import type { AssignmentMessages } from '../../messages/assignment/nl.ts';
import type { AssignmentActions } from './actions.ts';
import { QrScreen } from './qr-screen.tsx';

interface HandOverProps {
  readonly words: AssignmentMessages['ticket'];
  readonly from: string;
  readonly opened: OpenedAssignment;
  /** The sealed ticket. */
  readonly text: string;
  readonly actions: AssignmentActions;
}

/** The ways to hand a ticket over. Nothing is sent before one of them is taken. */
export function HandOver({ words, from, opened: { registration }, text, actions }: HandOverProps) {
  const [said, setSaid] = useState('');
  const [squares, setSquares] = useState<readonly (readonly boolean[])[] | undefined>(undefined);
  const [byHand, setByHand] = useState(false);
  const { share } = actions;
  const copy = async (): Promise<void> => {
    const copied = await actions.copy(registration, text);
    setSaid(copied ? words.copied : words.byHand);
    setByHand(!copied);
  };
  const save = (): void => {
    actions.save(registration, text);
    setSaid(words.saved);
  };
  const showQr = async (): Promise<void> => setSquares(await actions.drawQr(registration, text));
  return (
    <div class="hand-over">
      {share && (
        <button type="button" class="main-button" data-share onClick={() => share(registration, text)}>
          {words.share}
        </button>
      )}
      <button type="button" class={share ? 'quiet-button' : 'main-button'} data-copy onClick={copy}>
        {words.copy}
      </button>
      <button type="button" class="quiet-button" data-show-qr onClick={showQr}>
        {words.qr}
      </button>
      <button type="button" class="quiet-button" data-save onClick={save}>
        {words.save}
      </button>
      <p class="small" role="status">
        {said}
      </p>
      <details class="letters" open={byHand}>
        <summary>{words.text}</summary>
        <textarea readOnly rows={7} aria-label={words.text} value={text} data-ticket-text />
      </details>
      {squares && (
        <QrScreen
          title={words.qrTitle(from)}
          close={words.close}
          squares={squares}
          onClose={() => setSquares(undefined)}
        />
      )}
    </div>
  );
}
