import type { ChromeLanguage } from '../../language/chromeLanguages.ts';
import de from '../../language/dictionaries/de.json' with { type: 'json' };
import en from '../../language/dictionaries/en.json' with { type: 'json' };
import faAF from '../../language/dictionaries/fa-AF.json' with { type: 'json' };
import fr from '../../language/dictionaries/fr.json' with { type: 'json' };
import ps from '../../language/dictionaries/ps.json' with { type: 'json' };

/** The mail's own words. */
interface DigestWords {
  /** Leads to the section on the site. */
  all: string;
  /** How many articles the mail has no room for; `{count}` is the number. */
  more: { one: string; other: string };
}

export const digestWords: Record<ChromeLanguage, DigestWords> = {
  'fa-AF': {
    all: faAF['front.more'],
    more: { one: '{count} نوشتهٔ دیگر در سایت', other: '{count} نوشتهٔ دیگر در سایت' },
  },
  ps: {
    all: ps['front.more'],
    more: { one: '{count} بله لیکنه په سایټ کې', other: '{count} نورې لیکنې په سایټ کې' },
  },
  en: {
    all: en['front.more'],
    more: { one: '{count} more article on the site', other: '{count} more articles on the site' },
  },
  de: {
    all: de['front.more'],
    more: {
      one: '{count} weiterer Artikel auf der Website',
      other: '{count} weitere Artikel auf der Website',
    },
  },
  fr: {
    all: fr['front.more'],
    more: { one: '{count} autre article sur le site', other: '{count} autres articles sur le site' },
  },
};
