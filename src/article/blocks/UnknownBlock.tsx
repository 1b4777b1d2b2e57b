import { useEffect } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import { reportUnknownBlock } from '../reportUnknownBlock.ts';
import type { BlockProps } from './blockProps.ts';
import styles from './QuietMark.module.css';

/** A quiet placeholder for a block of a later kind than this reader knows; it never costs the reader the article. */
export function UnknownBlock({ block }: BlockProps<'unknown'>) {
  const { t, attributes } = useI18n();
  useEffect(() => reportUnknownBlock(block.original), [block.original]);
  return (
    <p className={styles.mark} {...attributes}>
      {t('article.unknownBlock')}
    </p>
  );
}
