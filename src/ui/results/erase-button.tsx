import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ResultsMessages } from '../../messages/results/nl.ts';

interface EraseButtonProps {
  readonly words: ResultsMessages['keeping'];
  readonly name: string;
  readonly label: string;
  /** What will be gone. */
  readonly sure: string;
  readonly onErase: () => void;
}

/** A button that first says what will be gone, and asks. */
export function EraseButton({ words, name, label, sure, onErase }: EraseButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking) no.current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" class="quiet-button erase" data-erase={name} onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  return (
    <fieldset class="sure">
      <legend>{label}</legend>
      <p>{sure}</p>
      <button
        type="button"
        class="quiet-button erase"
        data-erase-sure={name}
        onClick={() => {
          setIsAsking(false);
          onErase();
        }}
      >
        {words.yes}
      </button>
      <button type="button" class="quiet-button" ref={no} onClick={() => setIsAsking(false)}>
        {words.no}
      </button>
    </fieldset>
  );
}
