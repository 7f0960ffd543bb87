/** What a learner can do on the page of an assignment. */
export interface AssignmentActions {
  readonly begin: () => void;
  readonly read: (pasted: string) => void;
  readonly putAway: (registration: string) => void;
  readonly undo: () => void;
  readonly rename: (registration: string, name: string) => void;
  readonly retry: () => void;
  /** Undefined where the platform has nothing to share with. */
  readonly share: ((registration: string, text: string) => void) | undefined;
  /** Whether it worked. */
  readonly copy: (registration: string, text: string) => Promise<boolean>;
  readonly save: (registration: string, text: string) => void;
  /** The squares of the QR code of a text, by row, with the light rim around them; true is dark. */
  readonly drawQr: (registration: string, text: string) => Promise<readonly (readonly boolean[])[]>;
}
