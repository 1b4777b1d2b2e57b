import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { bookletAddress } from '../../contract/bookletAddress.ts';
import { listAddress, parseListAddress } from '../../contract/lists.ts';
import { addStyle } from '../../controls/addStyle.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { ProgressLine } from '../../library/places/ProgressLine.tsx';
import { LateRelated } from '../../list/related/LateRelated.tsx';
import { ListenTool } from '../../listen/ListenTool.tsx';
import { useSettings } from '../../settings/settings.ts';
import { ShareWays } from '../../share/ShareWays.tsx';
import { PrintEntry } from '../../sheet/PrintEntry.tsx';
import { useIsCopy } from '../../trust/useIsCopy.ts';
import { PageLink } from '../../typography/PageLink.tsx';
import type { BesideProps } from '../beside/BesideVersions.tsx';
import { FileEntry, type FileEntryProps } from '../file/FileEntry.tsx';
import { ArticleQuotes } from './ArticleQuotes.tsx';
import { FreshNews } from './FreshNews.tsx';
import listTools from './listTools.css?inline';
import { OnDemand } from './OnDemand.tsx';

const loadPlaceKeeper = async () => (await import('../../library/places/PlaceKeeper.tsx')).PlaceKeeper;
const loadRememberSetting = async () =>
  (await import('../../library/places/RememberSetting.tsx')).RememberSetting;

const loadArticleBook = async () => (await import('../book/ArticleBook.tsx')).ArticleBook;
const loadBeside = async () => (await import('../beside/BesideVersions.tsx')).BesideVersions;
const loadInstall = async () => (await import('../../library/install/AboutInstalling.tsx')).AboutInstalling;
const loadArticleCheck = async () => (await import('../copies/ArticleCheck.tsx')).ArticleCheck;
const loadDeviceKey = async () => (await import('../copies/DeviceKey.tsx')).DeviceKey;
const loadTakeAlong = async () => (await import('../../library/packs/TakeAlong.tsx')).TakeAlong;

/** Where the reader is in the article that is shown, kept for the next visit only if the reader has asked for that; and what is quoted of it. */
function ArticlePlace({ id, language }: { id: string; language: string }) {
  const { remember } = useSettings();
  const isCopy = useIsCopy();
  // With another version beside it, it is checked there: a warning must outlast the change.
  const isBeside = new URLSearchParams(useLocation().search).has('beside');
  return (
    <>
      <ProgressLine language={language} />
      <ArticleQuotes id={id} />
      {isCopy && !isBeside && <OnDemand load={loadArticleCheck} props={{ id }} />}
      {remember && <OnDemand load={loadPlaceKeeper} props={{ id }} />}
    </>
  );
}

/** Another version of an article beside it, where the address asks for that. A retracted article is checked here too: it has no place in its text. */
function Beside(props: Omit<BesideProps, 'asked'>) {
  const { id, retraction } = props.article;
  const isCopy = useIsCopy();
  const asked = new URLSearchParams(useLocation().search);
  const isBeside = asked.has('beside');
  return (
    <>
      {isCopy && (isBeside || retraction) && (
        <OnDemand load={loadArticleCheck} props={{ id, isNamed: isBeside }} />
      )}
      {isBeside && <OnDemand load={loadBeside} props={{ ...props, asked }} />}
    </>
  );
}

function RememberSetting(_: object) {
  return <OnDemand load={loadRememberSetting} props={{}} />;
}

/** What an article's share menu adds: a file of it, printing it, and an e-book, whose code loads when the menu is opened. */
function ArticleEntries(props: FileEntryProps) {
  const { article, look } = props;
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const menu = place.current?.closest('details');
    const listen = () => menu?.open && setOpen(true);
    listen();
    menu?.addEventListener('toggle', listen);
    return () => menu?.removeEventListener('toggle', listen);
  }, []);
  return (
    <div ref={place}>
      <FileEntry {...props} />
      <PrintEntry look={look} />
      {isOpen && <OnDemand load={loadArticleBook} props={{ article, look }} />}
    </div>
  );
}

/** Whether this device knows the key by which copies are checked. */
function DeviceKey(_: object) {
  return <OnDemand load={loadDeviceKey} props={{}} />;
}

/** How to install the reader. */
function Install(_: object) {
  return <OnDemand load={loadInstall} props={{}} />;
}

/** What can be done with a list: it can be printed as one document, and taken along. */
function ListTools({ list }: { list: string }) {
  addStyle(listTools);
  const { t } = useI18n();
  const { pathname } = useLocation();
  const address = listAddress(list, parseListAddress(pathname)?.page);
  return (
    <>
      <PageLink className="aa-tool" to={bookletAddress(address)}>
        {t('print.open')}
      </PageLink>
      <OnDemand load={loadTakeAlong} props={{ list }} />
    </>
  );
}

/** What pages add when they have been shown. What only some readers use of it loads when they do. */
export const lateParts = {
  ArticleEntries,
  ArticlePlace,
  Beside,
  DeviceKey,
  FreshNews,
  Install,
  LateRelated,
  ListenTool,
  ListTools,
  RememberSetting,
  ShareWays,
};
