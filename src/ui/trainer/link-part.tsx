import { useState } from 'preact/hooks';
import type { Desk, KeptAssignment } from '../../core/assignment/desk.ts';
import { keyIsHere, sharingOf } from '../../core/assignment/share.ts';
import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderActions } from './actions.ts';
import { BackupNote } from './backup-note.tsx';
import type { BuilderData } from './builder-data.ts';
import { Poster } from './poster.tsx';
import { type Modules, QrCode } from './qr-code.tsx';

/** The link of an assignment and its codes. */
export interface ShownLink {
  readonly address: string;
  readonly code: Modules;
  /** The same with the least error correction: for small strips. */
  readonly smallCode: Modules;
}

interface LinkPartProps {
  readonly words: TrainerMessages;
  /** In the language of the assignment. */
  readonly learnerWords: TrainerMessages;
  readonly locale: Locale;
  readonly data: BuilderData;
  readonly desk: Desk;
  readonly kept: KeptAssignment;
  readonly link: ShownLink;
  readonly actions: BuilderActions;
}

/** What is handed out: the link, its code and the poster. */
export function LinkPart({ words, learnerWords, locale, data, desk, kept, link, actions }: LinkPartProps) {
  const [copied, setCopied] = useState<boolean>();
  const { catalogue, customer } = data;
  const { draft, shared } = kept;
  if (!shared) return null;
  const { assignment } = shared;
  const known = catalogue.lessons.map(({ id }) => id);
  const lines = [
    assignment.revision > 1 && words.link.renewed(assignment.revision),
    sharingOf(kept, known) === 'changed' && words.link.changed,
    !keyIsHere(assignment, desk) && words.link.otherKey,
  ].filter(Boolean);
  return (
    <section class="link-part" aria-labelledby="link-title">
      <div class="link-words">
        <h2 id="link-title" tabIndex={-1} data-view-title>
          {words.link.title}
        </h2>
        <p class="link-of">{assignment.title}</p>
        <p>{words.link.explain}</p>
        {lines.map((line, at) => (
          <p key={at} class="plain-note">
            {line}
          </p>
        ))}
        {!keyIsHere(assignment, desk) && (
          <button type="button" class="quiet-button" data-renew onClick={actions.share}>
            {words.link.renew}
          </button>
        )}
        <p class="field">
          <label for="field-link">{words.link.address}</label>
          <input
            id="field-link"
            data-link
            readOnly
            value={link.address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </p>
        <button type="button" class="main-button" data-copy onClick={async () => setCopied(await actions.copyLink())}>
          {copied ? words.link.copied : words.link.copy}
        </button>
        <p class="hidden-words" role="status">
          {copied && words.link.copied}
        </p>
        {copied === false && <p class="problem">{words.notices['no-copy']}</p>}
        <p class="row">
          {actions.shareLink && (
            <button type="button" class="quiet-button" onClick={actions.shareLink}>
              {words.link.share}
            </button>
          )}
          <button type="button" class="quiet-button" data-poster onClick={actions.print}>
            {words.link.poster}
          </button>
        </p>
      </div>
      <figure class="link-code" data-qr>
        <QrCode modules={link.code} label={words.link.qr(assignment.title)} />
        <figcaption>{words.link.scan}</figcaption>
      </figure>
      <div class="link-rest">
        {assignment.mode !== 'practice' && keyIsHere(assignment, desk) && (
          <BackupNote
            {...{ words: words.backup, files: words.files, locale, backedUpAtMillis: desk.backedUpAtMillis }}
            onBackup={actions.backup}
          />
        )}
        <p class="row">
          <button type="button" class="text-button" onClick={() => actions.toDraft(draft.id)}>
            {words.link.change}
          </button>
          <button type="button" class="text-button" onClick={actions.toList}>
            {words.editor.back}
          </button>
          {assignment.mode !== 'practice' && <a href={data.addresses.results}>{words.link.results}</a>}
        </p>
      </div>
      <div class="link-poster">
        <h3>{words.link.posterTitle}</h3>
        <p class="aside">{words.link.posterHint}</p>
        <div class="poster-frame">
          <Poster
            {...{ words: learnerWords, assignment, catalogue, customer, code: link.code, smallCode: link.smallCode }}
          />
        </div>
      </div>
    </section>
  );
}
