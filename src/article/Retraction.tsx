import type { Article } from '../contract/articleSchema.ts';
import { formatDay } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { OwnOrder } from '../typography/OwnOrder.tsx';

/** In place of a retracted article's text: that it was retracted, when, and why in the publication's own words. */
export function Retraction({ article: { language: own, retraction } }: { article: Article }) {
  const { t, language, attributes } = useI18n();
  return (
    retraction && (
      <>
        <p {...attributes}>
          <strong>{t('article.retracted')}</strong>{' '}
          <time dateTime={retraction.date}>{formatDay(retraction.date, language)}</time>
        </p>
        <p>
          <OwnOrder text={retraction.text} language={own} />
        </p>
      </>
    )
  );
}
