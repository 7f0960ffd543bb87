import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ResultsMessages } from '../../messages/results/nl.ts';

/** How it stands with the camera. */
export type CameraState = 'off' | 'asking' | 'on' | 'refused' | 'absent' | 'busy';

interface CameraPartProps {
  readonly words: ResultsMessages['camera'];
  readonly state: CameraState;
  /** Gets the place where the picture is shown, when there is one. */
  readonly onVideo: (video: HTMLVideoElement) => void;
  readonly onStop: () => void;
}

/** The picture of the camera, or a sentence that says why there is none and what works instead. */
export function CameraPart({ words, state, onVideo, onStop }: CameraPartProps) {
  const video = useRef<HTMLVideoElement>(null);
  useLayoutEffect(() => {
    if (state === 'asking' && video.current) onVideo(video.current);
  }, [state]);
  if (state === 'off') return null;
  const isLive = state === 'asking' || state === 'on';
  return (
    <section class="camera" data-camera-state={state} aria-labelledby="camera-title">
      <h3 id="camera-title">{words.title}</h3>
      {isLive && <video ref={video} muted playsInline aria-label={words.preview} />}
      <p role="status">{words[state]}</p>
      {isLive && (
        <button type="button" class="quiet-button" onClick={onStop}>
          {words.stop}
        </button>
      )}
    </section>
  );
}
