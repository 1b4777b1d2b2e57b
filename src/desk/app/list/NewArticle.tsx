import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { attributesOf } from '../../../language/attributes.ts';
import { languageOf } from '../../../language/languages.ts';
import { deskClient, publicationQuery } from '../deskClient.ts';
import { useDesk } from '../useDesk.ts';
import styles from './NewArticle.module.css';

/** Begins an article without a document, in one of the publication's languages. */
export function NewArticle({ onError }: { onError: (error: unknown) => void }) {
  const { t, language: chrome } = useDesk();
  const navigate = useNavigate();
  const publication = useQuery(publicationQuery);
  const id = useId();
  const languages = publication.data?.sections.flatMap((section) => section.languages) ?? [];
  const [chosen, setChosen] = useState<string>();
  const language = chosen ?? languages.find((one) => one === chrome) ?? languages[0];
  const begin = async () => {
    if (language === undefined) return;
    try {
      const { key } = await deskClient.create(language);
      await navigate(`/drafts/${key}`);
    } catch (error) {
      onError(error);
    }
  };
  return (
    <p className={styles.new}>
      <button type="button" onClick={() => void begin()}>
        {t('list.new')}
      </button>{' '}
      <label htmlFor={id}>{t('list.newHint')}</label>{' '}
      <select id={id} value={language ?? ''} onChange={(event) => setChosen(event.target.value)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} {...attributesOf(tag)}>
            {languageOf(tag).name}
          </option>
        ))}
      </select>
    </p>
  );
}
