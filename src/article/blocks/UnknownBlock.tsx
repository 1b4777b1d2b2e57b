import { useEffect } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import type { BlockProps } from './blockProps.ts';
import styles from './QuietMark.module.css';
import { reportUnknownBlock } from './reportUnknownBlock.ts';

/** A quiet placeholder for a block type newer than this reader; the rest of the article is shown. */
export function UnknownBlock({ block }: BlockProps<'unknown'>) {
  const { t, attributes } = useI18n();
  useEffect(() => reportUnknownBlock(block.original), [block.original]);
  return (
    <p className={styles.mark} {...attributes}>
      {t('article.unknownBlock')}
    </p>
  );
}
