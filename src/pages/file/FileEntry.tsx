import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { type DataErrorReason, reasonOf } from '../../data/dataError.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { addLaterWords } from '../../language/later/addLaterWords.ts';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import type { FiledArticle } from './ArticleInFile.tsx';

export interface FileEntryProps extends Omit<FiledArticle, 'publication'> {
  /** The class of a menu's entry. */
  look: string | undefined;
}

/** Hands an article on as one HTML file; its code loads when it is asked for. */
export function FileEntry({ look, ...filed }: FileEntryProps) {
  const { t, i18n } = useI18n();
  addLaterWords(i18n);
  const { data: publication } = useQuery(publicationQuery);
  const [fault, setFault] = useState<DataErrorReason>();
  if (!publication) return null;
  const save = async () => {
    setFault(undefined);
    try {
      const { saveArticle } = await import('./saveArticle.ts');
      await saveArticle({ ...filed, publication }, i18n);
    } catch (error) {
      setFault(reasonOf(error));
    }
  };
  return (
    <>
      <button type="button" className={look} onClick={() => void save()}>
        <Icon name="down" />
        {t('share.file')}
      </button>
      <span role="status">{fault && t(`error.${fault}`)}</span>
    </>
  );
}
