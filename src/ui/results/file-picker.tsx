interface FilePickerProps {
  readonly label: string;
  readonly kind: keyof typeof kinds;
  readonly onFiles: (files: readonly File[]) => void;
}

/** How each way to choose files is asked of the browser; where one cannot choose a folder, it offers files. */
const kinds = {
  files: { multiple: true, 'data-files': '' },
  folder: { multiple: true, webkitdirectory: true, 'data-folder': '' },
  backup: { 'data-restore': '' },
} as const;

/** A button that opens the files of this device. */
export function FilePicker({ label, kind, onFiles }: FilePickerProps) {
  return (
    <label class="quiet-button file-button" data-for={kind}>
      {label}
      <input
        type="file"
        {...kinds[kind]}
        onChange={(event) => {
          const input = event.currentTarget;
          onFiles([...(input.files ?? [])]);
          // The same file can be chosen again.
          input.value = '';
        }}
      />
    </label>
  );
}
