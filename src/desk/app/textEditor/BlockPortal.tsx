import type { EditorView } from 'prosemirror-view';
import { BlockView } from '../../../article/ArticleBody.tsx';
import { Picture } from '../../../article/Picture.tsx';
import { attributesOf } from '../../../language/attributes.ts';
import { shownBlock } from '../editor/editedArticle.ts';
import { type BlockFields, fieldsOf, ownLanguage } from '../richText/blockSpecs.ts';
import { blockOf } from '../richText/nodeBlocks.ts';
import { useDesk } from '../useDesk.ts';
import styles from './BodyEditor.module.css';
import { setBlockFields } from './commands/blocks.ts';
import { commandOf } from './commands/edit.ts';
import { FigureFields } from './FigureFields.tsx';
import type { Portal } from './plugins/portals.ts';

interface BlockPortalProps {
  view: EditorView;
  portal: Extract<Portal, { kind: 'node' }>;
  draftKey: string;
  /** The article's. */
  language: string;
}

const noNotes = new Map();

/** A block whose looks are not its text: a picture with its fields, a gap, or what the desk cannot edit. */
export function BlockPortal({ view, portal: { node, getPos }, draftKey, language }: BlockPortalProps) {
  const { t, attributes } = useDesk();
  const own = ownLanguage(node) ?? language;
  const shown = shownBlock(blockOf(node), draftKey);
  const change = (fields: BlockFields) => {
    const pos = getPos();
    if (pos !== undefined)
      commandOf(setBlockFields(pos, fields, `picture ${pos}`))(view.state, view.dispatch);
  };
  if (node.type.name !== 'figure')
    return (
      <>
        <BlockView block={shown} notes={noNotes} language={language} />
        {node.type.name === 'opaque' && (
          <p className={styles.kept} {...attributes}>
            {t('block.unknown')}
          </p>
        )}
      </>
    );
  return (
    <div {...attributesOf(own)}>
      {shown.type === 'figure' && <Picture image={shown} />}
      <FigureFields fields={fieldsOf(node)} language={own} onChange={change} />
    </div>
  );
}
