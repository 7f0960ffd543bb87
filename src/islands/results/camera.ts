import type { CameraState } from '../../ui/results/camera-part.tsx';
import { codesIn } from './detector.ts';

/** Between two looks at the picture. */
const lookMillis = 150;

/** A camera that is on. */
interface LiveCamera {
  readonly stop: () => void;
}

export interface CameraEvents {
  readonly onState: (state: CameraState) => void;
  /** A code that is not the one seen just before. */
  readonly onText: (text: string) => void;
}

/** The camera of this device, which looks for QR codes while it is on. */
export interface Camera {
  readonly start: (video: HTMLVideoElement) => Promise<void>;
  readonly stop: () => void;
}

export function createCamera({ onState, onText }: CameraEvents): Camera {
  let live: LiveCamera | undefined;
  const stop = (): void => {
    live?.stop();
    live = undefined;
  };
  return {
    async start(video) {
      stop();
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        video.srcObject = stream;
        await video.play();
        live = look(video, stream, onText);
        onState('on');
      } catch (error) {
        onState(faultOf(error));
      }
    },
    stop() {
      stop();
      onState('off');
    },
  };
}

/** Looks at the picture again and again until it is stopped. */
function look(video: HTMLVideoElement, stream: MediaStream, onText: (text: string) => void): LiveCamera {
  let isOn = true;
  let seen = '';
  const once = async (): Promise<void> => {
    const [text] = await codesIn(video).catch(() => []);
    if (!isOn) return;
    if (text !== undefined && text !== seen) onText(text);
    seen = text ?? seen;
    setTimeout(() => void once(), lookMillis);
  };
  void once();
  return {
    stop() {
      isOn = false;
      for (const track of stream.getTracks()) track.stop();
    },
  };
}

/** Why there is no picture (Media Capture and Streams, "getUserMedia"). Without https there is no camera at all. */
function faultOf(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError' || !('mediaDevices' in navigator)) return 'absent';
  return 'busy';
}
