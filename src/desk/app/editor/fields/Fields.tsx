import { useState } from 'react';
import type { FieldIssue } from '../../../server/api/fieldIssue.ts';
import { titleSlug } from '../../../text/titleSlug.ts';
import { useDesk } from '../../useDesk.ts';
import type { EditedArticle } from '../editedArticle.ts';
import { DayField } from './DayField.tsx';
import { Field } from './Field.tsx';
import styles from './Fields.module.css';
import type { FieldName } from './fieldLabels.ts';
import { LanguageOptions } from './LanguageOptions.tsx';
import { TextField } from './TextField.tsx';

type ArticleFields = EditedArticle['fields'];

interface FieldsProps {
  fields: ArticleFields;
  issues: readonly FieldIssue[];
  /** A published article keeps its id when its title and date change. */
  keepsId: boolean;
  onChange: (about: string, change: (fields: ArticleFields) => ArticleFields) => void;
}

/** All of an article's fields except its text. */
export function Fields({ fields, issues, keepsId, onChange }: FieldsProps) {
  const { t } = useDesk();
  const { language, source } = fields;
  // Open from the start if there are issues; fixing them does not close the fields while editing.
  const [open, setOpen] = useState(() => issues.some(({ field }) => !field.startsWith('body.')));
  const set = (about: FieldName, facts: Partial<ArticleFields>) =>
    onChange(about, (now) => ({ ...now, ...facts }));
  const setSource = (about: FieldName, facts: Partial<NonNullable<ArticleFields['source']>>) =>
    onChange(about, (now) => ({ ...now, source: { name: '', ...now.source, ...facts } }));
  // The date is part of the id; an incomplete date leaves the previous one.
  const setDay = (date: string) =>
    onChange('date', (now) => ({
      ...now,
      date,
      id: keepsId || !/^\d{4}-\d\d-\d\d$/.test(date) ? now.id : `${date}${now.id.slice(10)}`,
    }));
  const common = { issues, language };
  return (
    <details className={styles.fields} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('fields')}</summary>
      <div className={styles.grid}>
        <TextField
          {...common}
          name="title"
          lines={2}
          value={fields.title}
          onChange={(typed) => {
            const title = typed.replace(/\n/g, ' ');
            // Until somebody has written another one, the address is the title's.
            const follows = !keepsId && fields.id === idOf(fields);
            set('title', { title, ...(follows && { id: idOf({ ...fields, title }) }) });
          }}
        />
        <TextField
          {...common}
          name="authors"
          lines={2}
          hint={t('oneALine')}
          value={fields.authors.join('\n')}
          onChange={(text) => set('authors', { authors: text.split('\n') })}
        />
        <DayField name="date" day={fields.date} issues={issues} onChange={setDay} />
        <Field name="language" issues={issues}>
          {(control) => (
            <select
              {...control}
              value={language}
              onChange={(event) => set('language', { language: event.target.value })}
            >
              <LanguageOptions chosen={language} />
            </select>
          )}
        </Field>
        <TextField
          {...common}
          name="source"
          value={source?.name ?? ''}
          onChange={(name) => setSource('source', { name })}
        />
        <DayField
          name="sourceDate"
          day={source?.date ?? ''}
          issues={issues}
          onChange={(date) => setSource('sourceDate', { date: date || undefined })}
        />
        <TextField
          name="sourceUrl"
          language="en"
          issues={issues}
          value={source?.url ?? ''}
          onChange={(url) => setSource('sourceUrl', { url: url.trim() || undefined })}
        />
        <TextField
          {...common}
          name="topics"
          lines={2}
          hint={t('oneALine')}
          value={(fields.topics ?? []).join('\n')}
          onChange={(text) => set('topics', { topics: text.split('\n') })}
        />
        <TextField
          {...common}
          name="summary"
          lines={3}
          value={fields.summary ?? ''}
          onChange={(summary) => set('summary', { summary })}
        />
        <TextField
          name="translationOf"
          language="en"
          issues={issues}
          hint={t('translationOf.hint')}
          value={fields.translationOf ?? ''}
          onChange={(id) => set('translationOf', { translationOf: id.trim() })}
        />
        <div>
          <TextField
            name="id"
            language="en"
            issues={issues}
            readOnly={keepsId}
            hint={t(keepsId ? 'id.kept' : 'id.hint')}
            value={fields.id}
            onChange={(id) => set('id', { id: id.trim() })}
          />
          {!keepsId && (
            <button
              type="button"
              className={styles.fromTitle}
              onClick={() => set('id', { id: idOf(fields) })}
            >
              {t('id.fromTitle')}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}

/** The address that a date and a title give. */
function idOf({ date, title, language }: Pick<ArticleFields, 'date' | 'title' | 'language'>): string {
  return `${date}-${titleSlug(title.trim() || 'article', language)}`;
}
