import { useI18n } from '../../language/I18nProvider.tsx';

/** The same time in the other calendar, beside the first: words of the chrome, in an order of their own. */
export function InOtherCalendar({ children }: { children: string }) {
  const { attributes } = useI18n();
  return <bdi className="archive-other" lang={attributes.lang} dir={attributes.dir}>{`(${children})`}</bdi>;
}
