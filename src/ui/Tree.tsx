import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Collection, Tree as AriaTree, TreeItem, TreeItemContent } from 'react-aria-components'
import css from './Tree.module.css'

export type TreeNode = {
  readonly id: string
  readonly label: string
  /** At the end of the line: a count, a quota. */
  readonly detail?: ReactNode
  readonly children?: readonly TreeNode[]
}

type Props = {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly chosen?: string | null
  readonly onChoose?: (id: string) => void
}

/** Units and the units below them, all open at first. */
export function Tree({ label, nodes, chosen = null, onChoose }: Props) {
  const choose = (keys: 'all' | Set<React.Key>) => keys !== 'all' && keys.size > 0 && onChoose?.(String([...keys][0]))
  return (
    <AriaTree
      aria-label={label}
      className={css['tree'] ?? ''}
      items={nodes}
      defaultExpandedKeys={idsOf(nodes)}
      selectionMode={onChoose ? 'single' : 'none'}
      selectionBehavior="replace"
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={choose}
    >
      {Branch}
    </AriaTree>
  )
}

function Branch({ id, label, detail, children = [] }: TreeNode) {
  return (
    <TreeItem id={id} textValue={label} className={css['item'] ?? ''}>
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <span className={css['line']} style={{ paddingLeft: (level - 1) * 20 }}>
            {hasChildItems ? (
              <Button slot="chevron" className={css['chevron'] ?? ''}>
                <ChevronRight size={16} aria-hidden />
              </Button>
            ) : (
              <span className={css['chevron']} />
            )}
            <span className={css['label']}>{label}</span>
            <span className={css['detail']}>{detail}</span>
          </span>
        )}
      </TreeItemContent>
      <Collection items={children}>{Branch}</Collection>
    </TreeItem>
  )
}

const idsOf = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap(({ id, children = [] }) => [id, ...idsOf(children)])
