import { FileUp } from 'lucide-react'
import { Button as AriaButton, DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import css from './FileDrop.module.css'

type Props = {
  readonly label: string
  /** What may be put here: '.xlsx, .xls, .ods, .csv, không quá 20 MB'. */
  readonly help: string
  readonly accept: readonly string[]
  readonly onFiles: (files: readonly File[]) => void
  readonly multiple?: boolean
}

/** A place to drop a file, which is also a button to choose one. */
export function FileDrop({ label, help, accept, onFiles, multiple = false }: Props) {
  const take = (files: readonly File[]) => files.length > 0 && onFiles(multiple ? files : files.slice(0, 1))
  return (
    <DropZone
      className={css['zone'] ?? ''}
      aria-label={label}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => take(await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())))}
    >
      <FileTrigger acceptedFileTypes={accept} allowsMultiple={multiple} onSelect={(list) => take([...(list ?? [])])}>
        <AriaButton className={css['button'] ?? ''}>
          <FileUp size={24} strokeWidth={1.5} aria-hidden />
          <span className={css['label']}>{label}</span>
          <span className={css['help']}>{help}</span>
        </AriaButton>
      </FileTrigger>
    </DropZone>
  )
}
