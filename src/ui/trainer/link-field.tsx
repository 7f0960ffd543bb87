import { useState } from 'preact/hooks';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderActions } from './actions.ts';

interface LinkFieldProps {
  readonly words: TrainerMessages['link'];
  /** Said where the link cannot be copied for the trainer. */
  readonly byHand: string;
  readonly address: string;
  /** Whether there is a poster to print. */
  readonly poster: boolean;
  readonly actions: Pick<BuilderActions, 'copyLink' | 'shareLink' | 'print'>;
}

/** The link, and the ways to hand it out. */
export function LinkField({ words, byHand, address, poster, actions }: LinkFieldProps) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <p class="field">
        <label for="field-link">{words.address}</label>
        <input
          id="field-link"
          data-link
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </p>
      <button type="button" class="main-button" data-copy onClick={async () => setCopied(await actions.copyLink())}>
        {copied ? words.copied : words.copy}
      </button>
      <p class="hidden-words" role="status">
        {copied && words.copied}
      </p>
      {copied === false && <p class="problem">{byHand}</p>}
      <p class="row">
        {actions.shareLink && (
          <button type="button" class="quiet-button" onClick={actions.shareLink}>
            {words.share}
          </button>
        )}
        {poster && (
          <button type="button" class="quiet-button" data-poster onClick={actions.print}>
            {words.poster}
          </button>
        )}
      </p>
    </>
  );
}
