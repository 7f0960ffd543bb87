import type { Desk, KeptAssignment } from '../../core/assignment/desk.ts';
import { keyIsHere, shareStateOf } from '../../core/assignment/share.ts';
import type { Locale } from '../../messages/locales.ts';
import type { TrainerMessages } from '../../messages/trainer/nl.ts';
import type { BuilderActions } from './actions.ts';
import { BackupNote } from './backup-note.tsx';
import type { BuilderData } from './builder-data.ts';
import { LinkField } from './link-field.tsx';
import { Poster } from './poster.tsx';
import { type Modules, QrCode } from './qr-code.tsx';
import type { TheirWords } from './their-words.ts';

/** The link of an assignment and its codes. */
export interface ShownLink {
  readonly address: string;
  /** Large, and with the least error correction for small strips; none where they cannot be drawn. */
  readonly codes?: { readonly large: Modules; readonly small: Modules };
}

interface LinkPartProps {
  readonly words: TrainerMessages;
  readonly theirWords: TheirWords;
  readonly locale: Locale;
  readonly data: BuilderData;
  readonly desk: Desk;
  readonly kept: KeptAssignment;
  readonly link: ShownLink;
  readonly actions: BuilderActions;
}

/** What is handed out: the link, its code and the poster. */
export function LinkPart({ words, theirWords, locale, data, desk, kept, link, actions }: LinkPartProps) {
  const { draft, shared } = kept;
  if (!shared) return null;
  const { assignment } = shared;
  const { codes } = link;
  const hasKey = keyIsHere(assignment, desk);
  const tickets = assignment.mode !== 'practice';
  return (
    <section class="link-part" aria-labelledby="link-title">
      <div class="link-words">
        <h2 id="link-title" tabIndex={-1} data-view-title>
          {words.link.title}
        </h2>
        <p class="link-of">{assignment.title}</p>
        <p>{words.link.explain}</p>
        {linesAbout(words.link, kept, data, hasKey).map((line) => (
          <p key={line} class="plain-note">
            {line}
          </p>
        ))}
        {!hasKey && (
          <button type="button" class="quiet-button" data-renew onClick={actions.share}>
            {words.link.renew}
          </button>
        )}
        <LinkField
          {...{ words: words.link, byHand: words.notices['no-copy'], address: link.address, actions }}
          poster={codes !== undefined}
        />
      </div>
      {codes && (
        <figure class="link-code" data-qr>
          <QrCode modules={codes.large} label={words.link.qr(assignment.title)} />
          <figcaption>{words.link.scan}</figcaption>
        </figure>
      )}
      <div class="link-rest">
        {tickets && hasKey && (
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
          {tickets && <a href={data.addresses.results}>{words.link.results}</a>}
        </p>
      </div>
      {codes && (
        <div class="link-poster">
          <h3>{words.link.posterTitle}</h3>
          <p class="aside">{words.link.posterHint}</p>
          <div class="poster-frame">
            <Poster {...{ words: theirWords.poster, assignment, codes }} {...data} />
          </div>
        </div>
      )}
    </section>
  );
}

/** What is to be known about this link before it is sent. */
function linesAbout(
  words: TrainerMessages['link'],
  kept: KeptAssignment,
  { catalogue }: BuilderData,
  hasKey: boolean,
): readonly string[] {
  const revision = kept.shared?.assignment.revision ?? 1;
  const known = catalogue.lessons.map(({ id }) => id);
  return [
    ...(revision > 1 ? [words.renewed(revision)] : []),
    ...(shareStateOf(kept, known) === 'changed' ? [words.changed] : []),
    ...(hasKey ? [] : [words.otherKey]),
  ];
}
