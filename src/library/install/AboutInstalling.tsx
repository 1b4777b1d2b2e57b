import { addStyle } from '../../controls/addStyle.ts';
import { useOfflineWords } from '../words/offlineWords.ts';
import { InstallApp } from './InstallApp.tsx';
import css from './install.css?inline';

/** How to install the reader, as a part of a page. */
export function AboutInstalling() {
  addStyle(css);
  const say = useOfflineWords();
  return say && <InstallApp say={say} level={2} />;
}
