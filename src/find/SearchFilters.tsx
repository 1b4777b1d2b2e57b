import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { localizedText } from '../contract/localizedText.ts';
import { attributesOf } from '../language/attributes.ts';
import { formatYear, homeCalendar } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { slugOf } from '../language/slug.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { useFindWords } from './findWords.ts';
import type { FoundArticle, SearchQuery } from './searchTypes.ts';

/** See `SearchQuery`. */
const firstGregorianYear = 1700;

export interface SearchFiltersProps {
  query: SearchQuery;
  /** What is shown: its authors and sources can be chosen. The index says only of each of them which articles are theirs, not the other way round. */
  found: readonly FoundArticle[];
  /** The years of all that was found, in both calendars; those of the chrome's can be chosen. */
  years: readonly number[];
  onChoose: (change: Partial<SearchQuery>) => void;
}

/** Where is searched, in which order, and which of what was found is shown. */
export function SearchFilters({ query, found, years, onChoose }: SearchFiltersProps) {
  const words = useFindWords();
  const { language } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  const authors = slugs(
    found.flatMap((one) => one.authors.map((name) => [name, one.language])),
    query.author,
  );
  const sources = slugs(
    found.flatMap((one) => (one.source ? [[one.source, one.language]] : [])),
    query.source,
  );
  const isSolar = homeCalendar(language) === 'solar';
  const own = years.filter((year) => year < firstGregorianYear === isSolar);
  const chosen = query.year !== undefined && !own.includes(query.year) ? [query.year] : [];
  return (
    <div className="find-filters">
      <Choice label={words('within')} value={query.in} onChange={(place) => onChoose({ in: place })}>
        <option value="">{words('within.everything')}</option>
        {publication?.sections.map(({ id, label, languages }) => {
          const name = localizedText(label, language);
          return [
            <option key={id} value={id} {...attributesOf(name.language)}>
              {name.text}
            </option>,
            ...(languages.length > 1 ? languages : []).map((tag) => (
              <option key={tag} value={tag} {...attributesOf(tag)}>
                {`– ${languageOf(tag).name}`}
              </option>
            )),
          ];
        })}
      </Choice>
      <Choice
        label={words('order')}
        value={query.order}
        onChange={(order) => onChoose({ order: order === 'newest' ? 'newest' : 'best' })}
      >
        <option value="best">{words('order.best')}</option>
        <option value="newest">{words('order.newest')}</option>
      </Choice>
      <Choice label={words('author')} value={query.author} onChange={(author) => onChoose({ author })}>
        <option value="">{words('author.any')}</option>
        {authors.map(nameOption)}
      </Choice>
      <Choice label={words('source')} value={query.source} onChange={(source) => onChoose({ source })}>
        <option value="">{words('source.any')}</option>
        {sources.map(nameOption)}
      </Choice>
      <Choice
        label={words('year')}
        value={query.year === undefined ? undefined : `${query.year}`}
        onChange={(year) => onChoose({ year: year ? Number(year) : undefined })}
      >
        <option value="">{words('year.any')}</option>
        {[...chosen, ...own].map((year) => (
          <option key={year} value={year}>
            {formatYear(year, language)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  children: ReactNode;
}

function Choice({ label, value = '', onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <span className="find-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        {children}
      </select>
    </span>
  );
}

type Name = readonly [slug: string, name: string, language: string];

/** The names that can be chosen, each once; the chosen one even if nothing was found for it. */
function slugs(named: readonly (readonly string[])[], chosen: string | undefined): Name[] {
  const names = new Map<string, Name>();
  for (const [name = '', language = ''] of named) {
    const slug = slugOf(name);
    if (!names.has(slug)) names.set(slug, [slug, name, language]);
  }
  if (chosen && !names.has(chosen)) names.set(chosen, [chosen, chosen, 'en']);
  return [...names.values()];
}

function nameOption([slug, name, language]: Name) {
  return (
    <option key={slug} value={slug} {...attributesOf(language)}>
      {name}
    </option>
  );
}
